// Carried from parameters/heat-pump-cop.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/heat-pump-cop.tsv`.
enum CarriedHeatPumpCOP {
  static let text: StaticString = #"""
temperature	co2	two_stage	three_stage	four_stage	continuous
unit	1	1	1	1	1
source	VECTO DefaultClimatic.aenv, R-744 [R]	VECTO DefaultClimatic.aenv, non R-744 2-stage; off at -20 [R]	VECTO DefaultClimatic.aenv, non R-744 3-stage; off at -20 [R]	VECTO DefaultClimatic.aenv, non R-744 4-stage; off at -20 [R]	VECTO DefaultClimatic.aenv, non R-744 continuous; off at -20 [R]
-20	1.80	-	-	-	-
-5	2.04	1.54	1.64	1.68	1.78
2	2.50	2.00	2.10	2.10	2.22
8	2.98	2.70	2.80	2.82	2.94
14	3.38	3.24	3.34	3.36	3.50
"""#
}
