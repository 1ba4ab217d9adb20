/// A rate of energy, electrical or thermal; the name of whatever holds it says which.
public struct Power: Quantity {
  /// Watts.
  public static let baseUnit = UnitCode.watt
  /// The rate in watts.
  public let baseValue: Double
  /// A rate in watts.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A rate in kilowatts.
  public init(kilowatts: Double) { baseValue = kilowatts * 1000 }
  /// The rate in watts.
  public var watts: Double { baseValue }
  /// The rate in kilowatts.
  public var kilowatts: Double { baseValue / 1000 }
}
