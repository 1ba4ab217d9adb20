/// A quantity known at some temperatures: straight lines between them.
struct TemperatureCurve: Sendable {
  let celsius: [Double]
  let values: [Double]

  /// The value at a temperature; outside the known ones, the nearest end's line goes on.
  func extrapolated(at temperature: Double) -> Double {
    var upper = 1
    while upper < celsius.count - 1 && celsius[upper] < temperature { upper += 1 }
    let lower = upper - 1
    let slope = (values[upper] - values[lower]) / (celsius[upper] - celsius[lower])
    return values[lower] + slope * (temperature - celsius[lower])
  }

  /// The value at a temperature; outside the known ones, the end's value.
  func clamped(at temperature: Double) -> Double {
    extrapolated(at: min(celsius[celsius.count - 1], max(celsius[0], temperature)))
  }
}

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
    return TemperatureCurve(
      celsius: rows.map { TabTable.number($0[0]) }, values: rows.map { TabTable.number($0[column]) })
  }
}
