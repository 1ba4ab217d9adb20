/// A measured case as `docs/validation.md` has it, carried by the program: what was measured, and what the model gives with its own
/// parameters. Made by `elbuss energy --validation ../shared --csv docs/validation-cases.csv`; a test makes it anew where the
/// measurements are there.
public struct ValidationRecord: Sendable {
  /// The measurement's identifier.
  public let id: String
  /// Identifier of the vehicle class that stands for the bus.
  public let vehicle: String
  /// What was measured, and where.
  public let bus: String
  /// Where.
  public let place: String
  /// Outside temperature, °C.
  public let celsius: Double
  /// Commercial speed, km/h.
  public let speed: Double
  /// kWh/km, measured.
  public let measured: Double
  /// kWh/km by the model, three decimals.
  public let modelled: Double
  /// Where the measurement was read.
  public let source: String

  /// By how much the model differs, as a share of what was measured.
  public var error: Double { modelled / measured - 1 }

  /// The columns of the carried table.
  public static let header = [
    "case", "vehicle", "bus", "place", "temperature_c", "speed_kmh", "measured_kwh_per_km", "model_kwh_per_km",
    "source",
  ]

  /// The carried cases, in the order of the table.
  public static let all: [ValidationRecord] = read("\(CarriedValidationCases.text)")

  /// The carried cases all together, without Zürich, without Sydney.
  public static var scores: (all: ValidationScore, withoutZurich: ValidationScore, withoutSydney: ValidationScore) {
    func score(_ belongs: (String) -> Bool) -> ValidationScore {
      ValidationScore(all.filter { belongs($0.id) }.map { ($0.vehicle, $0.measured, $0.modelled) })
    }
    return (score { _ in true }, score { !$0.hasPrefix("Z") }, score { !$0.hasPrefix("SY") })
  }

  private static func read(_ text: String) -> [ValidationRecord] {
    guard let table = try? CommaTable(text), table.header == header else {
      preconditionFailure("docs/validation-cases.csv is no table of these columns: \(header)")
    }
    return table.rows.map { row in
      func number(_ place: Int) -> Double {
        guard let number = Double(row.cells[place]) else {
          preconditionFailure("docs/validation-cases.csv holds “\(row.cells[place])” where a number stands")
        }
        return number
      }
      return ValidationRecord(
        id: row.cells[0], vehicle: row.cells[1], bus: row.cells[2], place: row.cells[3], celsius: number(4),
        speed: number(5), measured: number(6), modelled: number(7), source: row.cells[8])
    }
  }
}
