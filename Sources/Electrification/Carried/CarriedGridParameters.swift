// Carried from parameters/grid.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/grid.tsv`.
enum CarriedGridParameters {
  static let text: StaticString = #"""
name	unit	default	min	max	mark	source	meaning_sv	meaning_en
subscription.margin	1	0.10	0.00	1.00	B	background knowledge, unverified	marginal på lägsta effekttopp för abonnerad effekt	margin on the least peak for the subscribed power
transformer.power-factor	1	0.98	0.80	1.00	B	background knowledge, unverified	effektfaktor	power factor
transformer.load-share	1	0.85	0.40	1.20	B	background knowledge, unverified; cold air allows about 10 % more	högsta belastning av en transformators märkeffekt	highest load of a transformer as a share of its rating
metering.minutes	min	60	15	60	B	which time the grid company meters was not shown in the tariffs read	mätperiod för debiterad effekt	metering time of the power that is charged for
backup.efficiency	1	0.92	0.70	1.00	B	one way 0.92-0.94; background knowledge, unverified	verkningsgrad från batteri till last	efficiency from battery to load
backup.outlet-power	kW	40	0	150	B	typically 20-60 kW per outlet; background knowledge, unverified	effekt som en laddplats kan ge tillbaka	power that a bay can give back
"""#
}
