// Carried from parameters/case-defaults.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/case-defaults.tsv`.
enum CarriedCaseDefaults {
  static let text: StaticString = #"""
id	heating	temperature_c	speed_kmh	stops_per_km	dwell_s	climb_m_per_km	road	mark
midi-9m	heat-pump-co2+resistance	-20	20	1.8	15	7	bare	B
city-12m	heat-pump-co2+resistance	-20	20	1.8	15	7	bare	B
regional-13m	heat-pump-co2+resistance	-20	55	0.5	20	6	bare	B
regional-15m	heat-pump-co2+resistance	-20	55	0.5	20	6	bare	B
articulated-18m	heat-pump-co2+resistance	-20	20	1.8	15	7	bare	B
double-decker	heat-pump-co2+resistance	-20	55	0.5	20	6	bare	B
coach-13m	heat-pump-co2+resistance	-20	65	0.1	20	6	bare	B
"""#
}
