import Electrification
import Quantities

/// What one passenger more costs, held against what regressions on measured trips found: his weight takes traction and his warmth saves
/// heat, so that this tries both at once and the heat of a body above all.
public struct PassengerCost: Sendable {
  /// A regression on measured trips whose coefficient for passengers was published or computed.
  struct Measured {
    /// Where, and which trips.
    let trips: String
    /// kWh/km by passenger.
    let cost: Double
    /// Its confidence interval of 95 %, where one is known.
    let interval: ClosedRange<Double>?
    /// Identifiers of the scored cases that stand for those trips begin so.
    let prefix: String
  }

  /// Domain notes §1.4 and §1.9: ZTBus, all 1,409 missions (Widmer, Ritter, Onder 2023, Sci Data 10:687; fitted by us), and Hendriks et al.
  /// 2024, npj Sust. Mobility & Transport 1:10, Table 1. None of the two informed a constant.
  static let measured = [
    Measured(trips: "Zürich, 1,409 missions", cost: 0.0027, interval: nil, prefix: "ZT"),
    Measured(trips: "Sydney, 10,459 trips", cost: 0.0032, interval: 0.0021...0.0043, prefix: "SY"),
  ]

  /// Where, and which trips.
  public let trips: String
  /// kWh/km by passenger, measured.
  public let measured: Double
  /// The measurement's confidence interval of 95 %, where one is known.
  public let interval: ClosedRange<Double>?
  /// kWh/km by passenger in the model: the mean of the cases.
  public let modelled: Double
  /// The same for the single cases, least and most.
  public let range: ClosedRange<Double>

  /// Asks the scored cases again with ten passengers more, and takes the tenth.
  ///
  /// - Throws: `EnergyCaseError` where a case has no room for ten more.
  static func list(_ results: [EnergyCaseResult]) throws(EnergyCaseError) -> [PassengerCost] {
    var costs: [PassengerCost] = []
    for measured in measured {
      var each: [Double] = []
      for result in results where result.id.hasPrefix(measured.prefix) {
        each.append((try fuller(result, by: 10) - result.electricity).kilowattHoursPerKilometre / 10)
      }
      guard let least = each.min(), let most = each.max() else { continue }
      costs.append(
        PassengerCost(
          trips: measured.trips, measured: measured.cost, interval: measured.interval,
          modelled: each.reduce(0, +) / Double(each.count), range: least...most))
    }
    return costs
  }

  /// The electricity of a case with more aboard and nothing else changed.
  private static func fuller(
    _ result: EnergyCaseResult, by more: Double
  ) throws(EnergyCaseError) -> EnergyPerDistance {
    var options: [EnergyCaseColumn: String] = [:]
    for value in result.values where !value.isAssumed { options[value.column] = value.text }
    let aboard = result.values.first { $0.column == .passengers }.flatMap { DecimalNumber($0.text) }?.doubleValue
    guard let aboard else { preconditionFailure("a case has lost its passengers: \(result.id)") }
    options[.passengers] = "\(aboard + more)"
    return try EnergyCaseInput(id: result.id, options: options).evaluate().electricity
  }
}
