// Carried from parameters/validation-ranges.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/validation-ranges.tsv`.
enum CarriedValidationRanges {
  static let text: StaticString = #"""
id	vehicle	heatings	temperature_low	temperature_high	speed_low	speed_high	stops_per_km	dwell_s	passengers	climb_m_per_km	why
NO1	regional-13m	heat-pump	15	25	70	80	0.01	60	2	3	summer, motorways, nearly empty
NO3	articulated-18m	heat-pump-co2,resistance	-20	-8	16	22	2	20	22	10	“cold”, −12 °C in December; heating, speed, stops and load unknown
AK2	city-12m	resistance	5	15	30	50	0.5	20	15	5	early autumn in the interior of Alaska; a school bus taken as a 12 m bus
CA1	city-12m	resistance	20	20	25	45	1	20	15	4	a school bus taken as a 12 m bus; speed, stops and load unknown
"""#
}
