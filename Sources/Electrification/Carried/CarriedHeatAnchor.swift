// Carried from parameters/heat-anchor.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/heat-anchor.tsv`.
enum CarriedHeatAnchor {
  static let text: StaticString = #"""
name	unit	default	min	max	mark	source	meaning_sv	meaning_en
anchor.fuel	L/d	127	1	10000	R	Östersunds e-bussar, december 2021 (op.se, samnytt)	diesel till bussarnas värmare per dygn	diesel of the buses' heaters a day
anchor.buses	1	10	1	1000	R	Östersunds e-bussar, december 2021 (op.se, samnytt)	bussar som tankade den	buses that took it
anchor.distance	km/d	330	1	1000	R	transportochlogistik.se	körsträcka per buss och dygn	distance of a bus and day
anchor.fuel-energy	kWh/l	9.972	8.5	11	R	Energimyndigheten 2016: 35.9 MJ/l	energi i diesel	energy of diesel
anchor.temperature	Cel	-5.6	-30	10	B	Frösön, December, 1991-2020, within 0.5 K; that of December 2021 was not read	dygnsmedel som jämförelsen görs vid	mean temperature of the comparison
anchor.temperature-low	Cel	-9	-30	10	B	ours: a cold December; that of 2021 was not read	kallaste dygnsmedel som prövas	coldest mean that is tried
anchor.temperature-high	Cel	0	-30	10	B	ours: a mild December; that of 2021 was not read	mildaste dygnsmedel som prövas	mildest mean that is tried
anchor.speed	km/h	20	10	40	B	background knowledge, unverified: as parameters/case-defaults.tsv	medelhastighet som jämförelsen görs vid	commercial speed of the comparison
anchor.speed-low	km/h	18	10	40	B	background knowledge, unverified	lägsta medelhastighet som prövas	lowest commercial speed that is tried
anchor.speed-high	km/h	25	10	40	B	background knowledge, unverified	högsta medelhastighet som prövas	highest commercial speed that is tried
"""#
}
