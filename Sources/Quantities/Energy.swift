/// An amount of energy. The place where it is counted (battery, plug, grid) is part of the name of whatever holds it.
public struct Energy: Quantity {
  /// Watt hours: optimisers take whole ones.
  public static let baseUnit = UnitCode.wattHour
  /// The amount in watt hours.
  public let baseValue: Double
  /// An amount in watt hours.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// An amount in kilowatt hours.
  public init(kilowattHours: Double) { baseValue = kilowattHours * 1000 }
  /// An amount in joules (watt seconds).
  public init(joules: Double) { baseValue = joules / 3600 }
  /// The amount in watt hours.
  public var wattHours: Double { baseValue }
  /// The amount in kilowatt hours.
  public var kilowattHours: Double { baseValue / 1000 }
  /// The amount in joules.
  public var joules: Double { baseValue * 3600 }
}
