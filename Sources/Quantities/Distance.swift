/// A length along a way, or between two points.
public struct Distance: Quantity {
  /// Metres.
  public static let baseUnit = UnitCode.metre
  /// The length in metres.
  public let baseValue: Double
  /// A length in metres.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A length in metres.
  public init(metres: Double) { baseValue = metres }
  /// A length in kilometres.
  public init(kilometres: Double) { baseValue = kilometres * 1000 }
  /// The length in metres.
  public var metres: Double { baseValue }
  /// The length in kilometres.
  public var kilometres: Double { baseValue / 1000 }
}
