// Carried from parameters/uncertainty.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/uncertainty.tsv`.
enum CarriedUncertainty {
  static let text: StaticString = #"""
name	shared	distribution	a	b	c	unit	mark	source	meaning_sv	meaning_en
snow.packed-share	day	share	0.20	0	0	1	B	background knowledge, unverified	andel vinterdagar med packad snö	share of winter days with packed snow
snow.fresh-share	day	share	0.05	0	0	1	B	background knowledge, unverified	andel vinterdagar med nysnö eller slask	share of winter days with fresh snow or slush
snow.bare	day	uniform	1.00	1.05	0	1	B	background knowledge, unverified	rullmotståndets faktor på barmark, vinterdag	factor on rolling resistance on a bare winter day
snow.packed	day	uniform	1.05	1.20	0	1	B	background knowledge, unverified	rullmotståndets faktor på packad snö	factor on rolling resistance on packed snow
snow.fresh	day	uniform	1.20	1.50	0	1	B	background knowledge, unverified	rullmotståndets faktor på nysnö	factor on rolling resistance on fresh snow
heat-scale	day	triangular	0.50	0.75	1.15	1	B	domain note, from Östersund's fuel of December 2021 (0.32, 0.26 to 0.51 in this model) and VECTO (1.0); begins above the former, the safe side; mode 0.75, median 0.79	skala på värmebehovet	scale of the heat demand
regeneration-share.winter	day	triangular	0.50	0.85	0.95	1	B	background knowledge, unverified	andel av bromskraften på drivaxeln, vinterdag	share of the braking force on the driven axle, winter day
heat-pump	bus	normal	1.00	0.10	0	1	B	background knowledge, unverified	värmepumpens värmefaktor mot tabellens	the heat pump's COP against the table's
heat-pump.fault	bus	share	0.02	0	0	1	B	background knowledge, unverified	andel bussdagar med trasig värmepump	share of bus days with a broken heat pump
rolling	bus	normal	1.00	0.12	0	1	B	background knowledge, unverified	däckens rullmotstånd mot klassens	rolling resistance of the tyres against the class's
drag	bus	normal	1.00	0.08	0	1	B	background knowledge, unverified	luftmotstånd mot klassens	drag against the class's
motor-efficiency	bus	normal	0.00	0.02	0	1	B	background knowledge, unverified	tillägg till verkningsgraden batteri till hjul	addition to the efficiency from battery to wheel
driver	bus	lognormal	0	0.06	0	1	B	background knowledge, unverified; ours: one driver keeps a bus for the day	förarens körsätt, faktor på framdriften	the driver's habit, a factor on traction
traffic	trip	lognormal	0	0.05	0	1	B	background knowledge, unverified	turens tid mot tidtabellens	the trip's time against the timetable's
extra-stops	trip	triangular	0.60	1.00	1.40	1	B	background knowledge, unverified	stopp som trafiken kräver, mot det vanliga	stops that traffic asks for, against the usual
passengers	trip	negative-binomial	3	0	0	1	B	ours: variance is the mean and its square over this	passagerare på turen, spridning	passengers on the trip, dispersion
"""#
}
