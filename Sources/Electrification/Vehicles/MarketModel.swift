public import Quantities

/// A battery bus that is offered, as far as somebody has read what it is: a row of `parameters/market.tsv`.
///
/// What no source said is nil or empty and not guessed. Which batteries are usual in a class stands in `parameters/battery-market.tsv` and in
/// `BatteryMarket`.
public struct MarketModel: Equatable, Sendable {
  /// How much of something a model is known to be offered with.
  public struct Offer<Value: Comparable & Sendable>: Equatable, Sendable {
    /// The most that a source names.
    public let value: Value
    /// Whether the source says that this is the most; else it is what one bus has, or `more than`, and more may be offered.
    public let isMost: Bool

    /// An offer.
    public init(value: Value, isMost: Bool) {
      self.value = value
      self.isMost = isMost
    }
  }

  /// Which part of the battery a capacity is.
  public enum BatteryBasis: String, Sendable {
    /// All that is installed.
    case gross
    /// What the bus may use of it.
    case usable
  }

  /// Why a model is never counted as met, whatever its figures.
  public enum Doubt: String, Sendable {
    /// The source describes it for traffic on the left; that it is built for traffic on the right was not read.
    case leftHandTraffic = "left-hand-traffic"
    /// The source describes a chassis; a bus on it was not read.
    case chassis
  }

  /// Identifier of the vehicle class that is nearest to it in kind and length.
  public let vehicleClass: String
  /// What it is called; unique in the table.
  public let name: String
  /// Who makes it; for a chassis, who makes that.
  public let maker: String
  /// Its length.
  public let length: Distance?
  /// The smallest battery that it is offered with.
  public let smallestBattery: Energy?
  /// The largest battery that it is offered with.
  public let largestBattery: Offer<Energy>?
  /// What the capacities are; nil where the source does not say, and then they are read as gross, which is what makers announce.
  public let batteryBasis: BatteryBasis?
  /// The most that it takes from one plug.
  public let chargingPower: Offer<Power>?
  /// Classes I, II and III of UN Regulation 107 that a source names; it may be offered in others.
  public let regulationClasses: [String]
  /// Heating that a source names; it may be offered with other.
  public let heating: [HeatingTechnology]
  /// Seats for passengers.
  public let seats: Offer<Int>?
  /// Why it is not known to be on offer as the whole bus that a tender for traffic on the right asks for; nil where nothing read says so.
  public let doubt: Doubt?
  /// How well the figures are known.
  public let mark: EvidenceMark
  /// Where they were read.
  public let source: String
}
