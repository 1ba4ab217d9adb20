import Quantities
public import Studies

/// What `elbuss energy --json` prints. Version 1; members may be added, none will change or go within a version.
public enum EnergyCasesJSON {
  /// The document, with a line end behind it.
  public static func text(_ results: [EnergyCaseResult]) -> String {
    JSON.object([
      ("format", .string("elbuss-energy")), ("version", .integer(1)), ("cases", .array(results.map(value))),
    ]).text
  }

  private static func value(_ result: EnergyCaseResult) -> JSON {
    let parts = EnergyCaseParts(result, decimals: 4)
    return .object([
      ("case", .string(result.id)), ("kwhPerKm", number(parts.electricity)),
      ("tractionKwhPerKm", number(parts.traction)), ("heatKwhPerKm", number(parts.heat)),
      ("otherKwhPerKm", number(parts.other)),
      ("kwhPerKmAtPlanningScale", number(result.electricityAtPlanningScale.kilowattHoursPerKilometre)),
      ("fuelLPer100Km", number(result.fuelLitresPer100Kilometres)),
      ("cabinCelsius", result.cabinTemperature.map { number($0.celsius) } ?? .null),
      ("measuredKwhPerKm", result.measured.map { number($0.kilowattHoursPerKilometre) } ?? .null),
      ("flags", .array(result.flags.map { .string($0.rawValue) })),
      (
        "values",
        .array(
          result.values.map {
            .object([
              ("name", .string($0.column.rawValue)), ("value", .string($0.text)), ("assumed", .boolean($0.isAssumed)),
            ])
          })
      ),
    ])
  }

  private static func number(_ value: Double) -> JSON {
    RoundedDecimal(value, decimals: 4).map { .number($0.description) } ?? .null
  }
}
