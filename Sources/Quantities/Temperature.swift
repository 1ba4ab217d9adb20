/// A temperature on the Celsius scale. Two temperatures cannot be added; their difference is a `TemperatureDifference`.
public struct Temperature: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// Degrees Celsius.
  public let celsius: Double
  /// A temperature in degrees Celsius.
  public init(celsius: Double) { self.celsius = celsius }
  /// The temperature above absolute zero, in kelvin.
  public var kelvin: Double { celsius + 273.15 }
  /// Whether the left temperature is the colder.
  public static func < (left: Temperature, right: Temperature) -> Bool { left.celsius < right.celsius }
  /// How much warmer `left` is than `right`.
  public static func - (left: Temperature, right: Temperature) -> TemperatureDifference {
    TemperatureDifference(baseValue: left.celsius - right.celsius)
  }
  /// The temperature moved by a difference.
  public static func + (temperature: Temperature, difference: TemperatureDifference) -> Temperature {
    Temperature(celsius: temperature.celsius + difference.kelvin)
  }
  /// The shortest decimal text that reads back as the same temperature: for messages and logs.
  public var description: String { "\(celsius) °C" }
}

/// A difference of temperature.
public struct TemperatureDifference: Quantity {
  /// Kelvin.
  public static let baseUnit = UnitCode.kelvin
  /// The difference in kelvin.
  public let baseValue: Double
  /// A difference in kelvin.
  public init(baseValue: Double) { self.baseValue = baseValue }
  /// A difference in kelvin.
  public init(kelvin: Double) { baseValue = kelvin }
  /// The difference in kelvin.
  public var kelvin: Double { baseValue }
}
