// Carried from parameters/passengers.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/passengers.tsv`.
enum CarriedPassengers {
  static let text: StaticString = #"""
name	from	to	unit	default	min	max	mark	source	meaning_sv	meaning_en
early	00:00	06:00	1	0.50	0.00	3.00	B	ours, no count was read; the factors together give a mean of 1.01 by trip time on Norrbotten's busiest weekday	resande före morgonens högtrafik mot klassens medel	load before the morning peak against the mean of the class
morning-peak	06:00	09:00	1	1.30	0.00	3.00	B	ours, no count was read; the factors together give a mean of 1.01 by trip time on Norrbotten's busiest weekday	resande i morgonens högtrafik mot klassens medel	load in the morning peak against the mean of the class
midday	09:00	14:00	1	0.80	0.00	3.00	B	ours, no count was read; the factors together give a mean of 1.01 by trip time on Norrbotten's busiest weekday	resande mitt på dagen mot klassens medel	load at midday against the mean of the class
afternoon-peak	14:00	18:00	1	1.10	0.00	3.00	B	ours, no count was read; the factors together give a mean of 1.01 by trip time on Norrbotten's busiest weekday	resande i eftermiddagens högtrafik mot klassens medel	load in the afternoon peak against the mean of the class
evening	18:00	48:00	1	0.60	0.00	3.00	B	ours, no count was read; the factors together give a mean of 1.01 by trip time on Norrbotten's busiest weekday	resande på kvällen och natten mot klassens medel	load in the evening and night against the mean of the class
weekend	00:00	48:00	1	0.80	0.00	3.00	B	ours, no count was read; as at midday	resande på lördagar och söndagar mot klassens medel	load on Saturdays and Sundays against the mean of the class
"""#
}
