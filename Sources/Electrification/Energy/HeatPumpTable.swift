/// Coefficients of performance and sharing rules, from `parameters/heat-pump-cop.tsv` and `parameters/heating-shares.tsv`.
enum HeatPumpTable {
  static let carbonDioxide = curve(CarriedHeatPumpCOP.text, "co2")
  /// Of pumps that are not R-744 the best kind, whose compressor runs at any speed. The table holds the others too, in steps.
  static let other = curve(CarriedHeatPumpCOP.text, "continuous")
  static let shareCO2AndResistance = curve(CarriedHeatingShares.text, "co2_resistance")
  static let shareCO2AndFuel = curve(CarriedHeatingShares.text, "co2_fuel")
  static let shareOtherAndResistance = curve(CarriedHeatingShares.text, "other_resistance")
  static let shareOtherAndFuel = curve(CarriedHeatingShares.text, "other_fuel")

  static func curve(_ text: StaticString, _ name: String) -> TemperatureCurve {
    let table = TabTable(text)
    let column = table.column(name)
    let rows = table.rows.filter { Double($0[0]) != nil && $0[column] != "-" }
    return TemperatureCurve(rows.map { (celsius: TabTable.number($0[0]), value: TabTable.number($0[column])) })
  }
}
