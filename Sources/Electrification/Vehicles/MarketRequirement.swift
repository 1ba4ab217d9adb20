public import Quantities

/// What a requirement asks of a bus for traffic on the right; nil asks nothing.
public struct MarketRequirement: Equatable, Sendable {
  /// Identifier of the vehicle class.
  public var vehicleClass: String
  /// Gross battery, at least.
  public var battery: Energy?
  /// Power from a plug, at least.
  public var chargingPower: Power?
  /// Class of UN Regulation 107.
  public var regulationClass: String?
  /// Heating, at least: its pump and its heater; other may be there besides.
  public var heating: HeatingTechnology?
  /// Seats, at least.
  public var seats: Int?

  /// A requirement on buses of a class.
  public init(
    vehicleClass: String, battery: Energy? = nil, chargingPower: Power? = nil, regulationClass: String? = nil,
    heating: HeatingTechnology? = nil, seats: Int? = nil
  ) {
    self.vehicleClass = vehicleClass
    self.battery = battery
    self.chargingPower = chargingPower
    self.regulationClass = regulationClass
    self.heating = heating
    self.seats = seats
  }
}

extension MarketModel {
  /// What is known of a model and something that is asked.
  public enum Verdict: Sendable {
    /// A source says that it has it.
    case meets
    /// A source says that it does not.
    case fails
    /// No source says.
    case unknown
  }

  /// What is known of it and all that is asked, whichever the class: one failure fails, and nothing unknown counts as met.
  public func verdict(on requirement: MarketRequirement) -> Verdict {
    let checks = [
      check(requirement.battery, battery), check(requirement.chargingPower, chargingPower),
      requirement.regulationClass.map { regulationClasses.contains($0) ? .meets : .unknown } ?? .meets,
      requirement.heating.map { asked in heating.contains { $0.includes(asked) } ? .meets : .unknown } ?? .meets,
      check(requirement.seats, seats), doubt == nil ? .meets : .unknown,
    ]
    return checks.contains(.fails) ? .fails : checks.contains(.unknown) ? .unknown : .meets
  }

  /// The gross battery: a usable capacity is the least that the gross one can be.
  private var battery: Offer<Energy>? {
    largestBattery.map { Offer(value: $0.value, isMost: $0.isMost && batteryBasis != .usable) }
  }

  private func check<Value>(_ asked: Value?, _ offer: Offer<Value>?) -> Verdict {
    guard let asked else { return .meets }
    guard let offer else { return .unknown }
    return offer.value >= asked ? .meets : offer.isMost ? .fails : .unknown
  }
}

extension HeatingTechnology {
  /// Whether it has the pump and the heater of another, as far as that has them.
  func includes(_ other: HeatingTechnology) -> Bool {
    (other.pump == nil || other.pump == pump) && (other.heater == nil || other.heater == heater)
  }
}
