// Carried from parameters/market.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/market.tsv`.
enum CarriedMarket {
  static let text: StaticString = #"""
class	model	maker	smallest_kwh	largest_kwh	charging_kw	regulation	heating	seats	mark	source
midi-9m	MAN Lion's City 10 E (10.5 m)	MAN	-	356	-	-	-	-	R	routiers.ch 2025: four packs of 89 kWh
city-12m	MAN Lion's City 12 E	MAN	-	480	-	-	-	-	R	busworld
city-12m	Scania Citywide BEV	Scania	254	330	300	-	-	-	R	rhein-zeitung: CCS up to 300 kW
city-12m	Yutong 12 m (Sydney)	Yutong	-	422	-	-	-	-	R	Hendriks et al. 2024, npj Sustainable Mobility and Transport 1:10
regional-13m	Yutong IC12E (12.66 m)	Yutong	400	466	-	II	-	-	R	vezess.hu 2025-08-07
regional-15m	Solaris Urbino 15 LE electric	Solaris	-	470	-	-	-	-	R	polonianews 2020, omnibusrevue
articulated-18m	Solaris 18 m (Oslo)	Solaris	-	500	-	-	-	-	R	tv2.no 2024-01
articulated-18m	MAN Lion's City 18 E	MAN	-	640	-	-	-	-	R	carsradars
coach-13m	Yutong TCe12	Yutong	-	350	150	-	-	-	R	transportengineer
coach-13m	Yutong GTe14 (14 m)	Yutong	-	600	150	-	-	-	R	transportengineer
"""#
}
