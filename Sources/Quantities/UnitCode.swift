/// A unit as a draft or a study writes it: a UCUM code (case-sensitive), or `SEK` for Swedish kronor, alone or as a quotient
/// such as `kWh/km` or `SEK/kW`.
///
/// Source of the codes: The Unified Code for Units of Measure (UCUM), version 2.1; `SEK` is ISO 4217 and no UCUM unit. Months
/// and years are calendar lengths here (a year is twelve months, and neither is a number of days), as contracts count them.
public struct UnitCode: CustomStringConvertible, Hashable, Sendable {
  /// The code as written.
  public let code: String
  let dimension: Dimension
  let numerator: Int64
  let denominator: Int64

  /// The unit that a code names, or nil where an atom of it is unknown.
  public init?(_ code: String) {
    let parts = code.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 3 else { return nil }
    var dimension = Dimension.none
    var numerator: Int64 = 1
    var denominator: Int64 = 1
    for (place, part) in parts.enumerated() {
      if place == 0 && first.isEmpty && parts.count > 1 { continue }
      guard let atom = Self.atoms[String(part)] else { return nil }
      let isDivisor = place > 0
      dimension = isDivisor ? dimension - atom.dimension : dimension + atom.dimension
      numerator *= isDivisor ? atom.denominator : atom.numerator
      denominator *= isDivisor ? atom.numerator : atom.denominator
    }
    let divisor = greatestCommonDivisor(numerator, denominator)
    self.init(
      code: code, dimension: dimension, numerator: numerator / divisor, denominator: denominator / divisor)
  }

  private init(code: String, dimension: Dimension, numerator: Int64, denominator: Int64) {
    self.code = code
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }

  private init(atom code: String) {
    guard let atom = Self.atoms[code] else { preconditionFailure("no unit \(code) in the table") }
    self.init(code: code, dimension: atom.dimension, numerator: atom.numerator, denominator: atom.denominator)
  }

  private init(quotient code: String) {
    guard let unit = UnitCode(code) else { preconditionFailure("no unit \(code) in the table") }
    self = unit
  }

  /// The code as written.
  public var description: String { code }

  /// Whether amounts in the two units can be compared: they count the same kind of thing.
  public func isCommensurable(with other: UnitCode) -> Bool { dimension == other.dimension }

  /// What a number in this unit is multiplied by to become a number in `other`.
  ///
  /// - Precondition: the two are commensurable.
  public func factor(to other: UnitCode) -> Double {
    precondition(isCommensurable(with: other), "\(code) and \(other.code) count different things")
    let upper = Int128(numerator) * Int128(other.denominator)
    let lower = Int128(denominator) * Int128(other.numerator)
    return Double(upper) / Double(lower)
  }

  /// Compares a number in this unit with a number in another, exactly: 2 400 kW and 2.4 MW are equal.
  ///
  /// - Returns: −1, 0 or 1; nil where the units count different things or the numbers are too long to compare exactly.
  public func compare(_ value: DecimalNumber, to otherValue: DecimalNumber, in other: UnitCode) -> Int? {
    guard isCommensurable(with: other) else { return nil }
    guard
      let left = value.scaled(by: Int128(numerator) * Int128(other.denominator)),
      let right = otherValue.scaled(by: Int128(other.numerator) * Int128(denominator))
    else { return nil }
    return DecimalNumber.compare(left, right)
  }
}

extension UnitCode {
  /// Watt hours.
  public static let wattHour = UnitCode(atom: "Wh")
  /// Kilowatt hours.
  public static let kilowattHour = UnitCode(atom: "kWh")
  /// Megawatt hours.
  public static let megawattHour = UnitCode(atom: "MWh")
  /// Watts.
  public static let watt = UnitCode(atom: "W")
  /// Kilowatts.
  public static let kilowatt = UnitCode(atom: "kW")
  /// Metres.
  public static let metre = UnitCode(atom: "m")
  /// Kilometres.
  public static let kilometre = UnitCode(atom: "km")
  /// Seconds.
  public static let second = UnitCode(atom: "s")
  /// Minutes.
  public static let minute = UnitCode(atom: "min")
  /// Hours.
  public static let hour = UnitCode(atom: "h")
  /// Metres a second.
  public static let metrePerSecond = UnitCode(quotient: "m/s")
  /// Kilometres an hour.
  public static let kilometrePerHour = UnitCode(quotient: "km/h")
  /// Kilowatt hours a kilometre.
  public static let kilowattHourPerKilometre = UnitCode(quotient: "kWh/km")
  /// Degrees Celsius.
  public static let celsius = UnitCode(atom: "Cel")
  /// Kelvin, for differences.
  public static let kelvin = UnitCode(atom: "K")
  /// Percent.
  public static let percent = UnitCode(atom: "%")
  /// A plain number.
  public static let one = UnitCode(atom: "1")
  /// Swedish kronor.
  public static let krona = UnitCode(atom: "SEK")
}

/// The kinds that the atoms count, as exponents.
struct Dimension: Hashable, Sendable {
  var length: Int8 = 0
  var time: Int8 = 0
  var energy: Int8 = 0
  var months: Int8 = 0
  var money: Int8 = 0
  var volume: Int8 = 0
  var mass: Int8 = 0
  var temperatureDifference: Int8 = 0
  /// Celsius readings have a zero of their own: they compare with each other and with nothing else.
  var temperatureReading: Int8 = 0
  var soundLevel: Int8 = 0
  var apparentEnergy: Int8 = 0
  var current: Int8 = 0

  static let none = Dimension()

  static func + (left: Dimension, right: Dimension) -> Dimension { left.combined(with: right, sign: 1) }
  static func - (left: Dimension, right: Dimension) -> Dimension { left.combined(with: right, sign: -1) }

  private func combined(with other: Dimension, sign: Int8) -> Dimension {
    Dimension(
      length: length + sign * other.length, time: time + sign * other.time, energy: energy + sign * other.energy,
      months: months + sign * other.months, money: money + sign * other.money, volume: volume + sign * other.volume,
      mass: mass + sign * other.mass,
      temperatureDifference: temperatureDifference + sign * other.temperatureDifference,
      temperatureReading: temperatureReading + sign * other.temperatureReading,
      soundLevel: soundLevel + sign * other.soundLevel,
      apparentEnergy: apparentEnergy + sign * other.apparentEnergy, current: current + sign * other.current)
  }
}

func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
  var (a, b) = (first, second)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
