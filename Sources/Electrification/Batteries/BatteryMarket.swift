public import Quantities

/// What the market offers for a vehicle class: a row of `parameters/battery-market.tsv`.
public struct BatteryOffer: Equatable, Sendable {
  /// Identifier of the vehicle class.
  public let vehicleClass: String
  /// The smallest gross battery offered.
  public let smallest: Energy
  /// The largest gross battery offered.
  public let largest: Energy
  /// How well the sizes are known.
  public let mark: EvidenceMark
  /// Where the sizes come from, and what was read beside them.
  public let source: String
  /// What buses of the class take from a plug.
  public let chargingPower: Power
  /// How well the power is known.
  public let chargingMark: EvidenceMark
  /// Where the power comes from.
  public let chargingSource: String
}

/// The market table.
public enum BatteryMarket {
  /// All rows, in the order of the vehicle classes.
  public static let all: [BatteryOffer] = readOffers()

  /// The offer for a vehicle class, or nil.
  public static func find(_ vehicleClass: String) -> BatteryOffer? { all.first { $0.vehicleClass == vehicleClass } }

  /// The offer for a vehicle class.
  ///
  /// - Throws: `ParameterError.unknown` with the nearest identifier.
  public static func get(_ vehicleClass: String) throws(ParameterError) -> BatteryOffer {
    guard let found = find(vehicleClass) else {
      throw .unknown(name: vehicleClass, nearest: nearestName(to: vehicleClass, among: all.map(\.vehicleClass)))
    }
    return found
  }

  private static func readOffers() -> [BatteryOffer] {
    let table = TabTable(CarriedBatteryMarket.text)
    return table.rows.map { row in
      func cell(_ name: String) -> String { row[table.column(name)] }
      guard let mark = EvidenceMark(rawValue: cell("mark")),
        let chargingMark = EvidenceMark(rawValue: cell("charging_mark"))
      else { preconditionFailure("parameters/battery-market.tsv has a row without a mark: \(row)") }
      return BatteryOffer(
        vehicleClass: cell("id"), smallest: Energy(kilowattHours: TabTable.number(cell("smallest_kwh"))),
        largest: Energy(kilowattHours: TabTable.number(cell("largest_kwh"))), mark: mark, source: cell("source"),
        chargingPower: Power(kilowatts: TabTable.number(cell("charging_kw"))), chargingMark: chargingMark,
        chargingSource: cell("charging_source"))
    }
  }
}
