public import Quantities

/// A grid tariff with a power charge: a row of `parameters/tariffs.tsv`. All without VAT; energy, its tax and its certificates are not in
/// it.
public struct Tariff: Equatable, Sendable {
  /// The voltage that the connection is at.
  public enum Voltage: String, Sendable {
    /// 400 V.
    case low
    /// 10 or 20 kV: the customer owns the transformer.
    case high
  }

  /// Identifier, as the grid company names it.
  public let id: String
  /// The name in Swedish.
  public let nameInSwedish: String
  /// The name in English.
  public let nameInEnglish: String
  /// The voltage.
  public let voltage: Voltage
  /// The year that the prices are of.
  public let year: Int
  /// What the connection costs a year whatever is drawn.
  public let fixedPerYear: Money
  /// What a kilowatt of the charged power costs a year.
  public let perKilowattYear: Money
  /// What a kilowatt hour costs to have carried.
  public let perKilowattHour: Money
  /// How well the prices are known.
  public let mark: EvidenceMark
  /// Where the prices come from.
  public let source: String

  /// What a year costs.
  public func cost(chargedPower: Power, energyPerYear: Energy) -> GridCost {
    GridCost(
      fixed: fixedPerYear, power: perKilowattYear * chargedPower.kilowatts,
      transfer: perKilowattHour * energyPerYear.kilowattHours)
  }
}

/// What a connection costs a year, without VAT.
public struct GridCost: Equatable, Sendable {
  /// The fixed charge.
  public let fixed: Money
  /// The power charge.
  public let power: Money
  /// The transfer charge.
  public let transfer: Money
  /// All of it.
  public var total: Money { fixed + power + transfer }
}

/// The tariff table.
public enum Tariffs {
  /// All rows, in the order of the table.
  public static let all: [Tariff] = readTariffs()

  /// The tariff with the identifier, or nil.
  public static func find(_ id: String) -> Tariff? { all.first { $0.id == id } }

  /// The tariff with the identifier.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ id: String) throws(ParameterError) -> Tariff {
    guard let found = find(id) else { throw .unknown(name: id, nearest: nearestName(to: id, among: all.map(\.id))) }
    return found
  }

  private static func readTariffs() -> [Tariff] {
    let table = TabTable(CarriedTariffs.text)
    return table.rows.map { row in
      func cell(_ name: String) -> String { row[table.column(name)] }
      func money(_ name: String) -> Money { Money(kronor: TabTable.number(cell(name))) }
      guard let voltage = Tariff.Voltage(rawValue: cell("voltage")), let mark = EvidenceMark(rawValue: cell("mark")),
        let year = Int(cell("year"))
      else { preconditionFailure("parameters/tariffs.tsv has a row that the program does not know: \(row)") }
      return Tariff(
        id: cell("id"), nameInSwedish: cell("name_sv"), nameInEnglish: cell("name_en"), voltage: voltage, year: year,
        fixedPerYear: money("fixed_sek_per_year"), perKilowattYear: money("power_sek_per_kw_year"),
        perKilowattHour: money("transfer_ore_per_kwh") / 100, mark: mark, source: cell("source"))
    }
  }
}
