/// A speed along the way.
public struct Speed: Quantity {
  /// Metres a second.
  public static let baseUnit = UnitCode.metrePerSecond
  /// The speed in metres a second.
  public let baseValue: Double
  /// A speed in metres a second.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A speed in metres a second.
  public init(metresPerSecond: Double) { baseValue = metresPerSecond }
  /// A speed in kilometres an hour.
  public init(kilometresPerHour: Double) { baseValue = kilometresPerHour / 3.6 }
  /// The speed in metres a second.
  public var metresPerSecond: Double { baseValue }
  /// The speed in kilometres an hour.
  public var kilometresPerHour: Double { baseValue * 3.6 }
}
