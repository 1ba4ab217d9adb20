/// A length of time. (Not `Duration`: the standard library has that name for clocks.)
public struct TimeSpan: Quantity {
  /// Seconds.
  public static let baseUnit = UnitCode.second
  /// The span in seconds.
  public let baseValue: Double
  /// A span in seconds.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A span in seconds.
  public init(seconds: Double) { baseValue = seconds }
  /// A span in minutes.
  public init(minutes: Double) { baseValue = minutes * 60 }
  /// A span in hours.
  public init(hours: Double) { baseValue = hours * 3600 }
  /// The span in seconds.
  public var seconds: Double { baseValue }
  /// The span in minutes.
  public var minutes: Double { baseValue / 60 }
  /// The span in hours.
  public var hours: Double { baseValue / 3600 }
}
