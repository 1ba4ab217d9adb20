// Carried from parameters/heating-shares.tsv by Scripts/carry.sh. Do not edit: change that file and run the script.
// swift-format-ignore-file

/// The text of `parameters/heating-shares.tsv`.
enum CarriedHeatingShares {
  static let text: StaticString = #"""
temperature	co2_resistance	co2_fuel	other_resistance	other_fuel
unit	1	1	1	1
source	VECTO HeatingDistribution.csv [R]	VECTO HeatingDistribution.csv [R]	VECTO HeatingDistribution.csv [R]	VECTO HeatingDistribution.csv [R]
-20	0.50	0.40	0.00	0.00
-5	0.70	0.70	0.70	0.70
2	0.80	0.80	0.80	0.80
8	1.00	1.00	1.00	1.00
"""#
}
