// Carried from parameters/battery-market.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/battery-market.tsv`.
enum CarriedBatteryMarket {
  static let text: StaticString = #"""
id	smallest_kwh	largest_kwh	mark	source	charging_kw	charging_mark	charging_source
midi-9m	180	300	B	background knowledge, unverified; beside it MAN 10.5 m E has 356 kWh (routiers.ch 2025)	90	B	half the capacity of the smallest battery an hour, what LFP takes
city-12m	350	560	B	background knowledge, unverified; MAN 12 E 480 (busworld) and Yutong IC12E 400 and 466 kWh (vezess.hu) lie in it, Scania Citywide 254 and 330 kWh (rhein-zeitung) below	150	B	units of 200 A are common; Scania Citywide takes up to 300 kW by CCS (rhein-zeitung)
regional-13m	400	560	B	background knowledge, unverified; Yutong IC12E of 12.66 m has 400 and 466 kWh (vezess.hu)	150	B	units of 200 A are common
regional-15m	470	650	B	background knowledge, unverified; Solaris Urbino 15 LE has 470 kWh or more (polonianews 2020)	150	B	units of 200 A are common
articulated-18m	500	800	B	background knowledge, unverified; Solaris 18 m in Oslo 500 (tv2) and MAN 18 E 640 kWh (carsradars) lie in it	150	B	units of 200 A are common
double-decker	380	550	B	background knowledge, unverified	150	B	units of 200 A are common
coach-13m	350	630	B	background knowledge, unverified; Yutong TCe12 350 and GTe14 of 14 m up to 600 kWh (transportengineer) lie in it	150	R	Yutong favours 150 kW (transportengineer)
"""#
}
