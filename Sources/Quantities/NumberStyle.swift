/// How numbers are written for people.
///
/// Swedish takes a decimal comma, English a decimal point. Both group thousands by a narrow no-break space (U+202F) and never
/// by comma or point, so that no reader of either language can take 2,400 for two and a half (SI Brochure, 9th edition,
/// section 5.4.4). The minus is U+2212.
public struct NumberStyle: Hashable, Sendable {
  /// Between groups of three digits, and between number and unit: it does not break over lines.
  public static let narrowSpace = "\u{202F}"
  /// The sign of negative numbers.
  public static let minus = "\u{2212}"
  /// What is written where there is no number.
  public static let none = "–"

  /// The language that decides the decimal sign.
  public let language: Language

  /// The style of a language.
  public init(_ language: Language) { self.language = language }

  /// A number with a fixed count of decimals, rounded half away from zero on its shortest decimal form: what a person who
  /// reads 2.675 expects of two decimals is 2.68, and gets it.
  ///
  /// A number that is not finite is written as a dash.
  public func format(_ value: Double, decimals: Int = 0) -> String {
    guard let rounded = RoundedDecimal(value, decimals: decimals) else { return Self.none }
    return write(rounded)
  }

  /// A whole number with its thousands grouped.
  public func format(_ value: Int) -> String {
    let digits = group(String(value.magnitude))
    return value < 0 ? Self.minus + digits : digits
  }

  /// A count and the word for what is counted, which fits the number: `1 buss`, `2 bussar`; `1 bus`, `2 buses`.
  public func count(
    _ number: Int, _ swedish: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let words = language == .swedish ? swedish : english
    return count(number, words.one, words.many)
  }

  /// A count and the word that fits it, of the two that the style's own language has.
  public func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(format(number)) \(number == 1 ? one : many)"
  }

  /// A number and its unit, with a narrow space between.
  public func format(_ value: Double, decimals: Int = 0, unit: String) -> String {
    "\(format(value, decimals: decimals))\(Self.narrowSpace)\(unit)"
  }

  /// A share of one as percent.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    format(share * 100, decimals: decimals, unit: "%")
  }

  /// A decimal number just as exact as it was written.
  public func format(_ value: DecimalNumber) -> String {
    let canonical = value.description
    let isNegative = canonical.hasPrefix("-")
    let digits = isNegative ? canonical.dropFirst() : Substring(canonical)
    let parts = digits.split(separator: ".")
    let whole = group(String(parts.first ?? "0"))
    let fraction = parts.count > 1 ? decimalSign + parts[1] : ""
    return (isNegative ? Self.minus : "") + whole + fraction
  }

  private var decimalSign: String { language == .swedish ? "," : "." }

  private func write(_ number: RoundedDecimal) -> String {
    let sign = number.isNegative ? Self.minus : ""
    let fraction = number.fraction.isEmpty ? "" : decimalSign + number.fraction
    return sign + group(number.whole) + fraction
  }

  private func group(_ digits: String) -> String {
    guard digits.count > 3 else { return digits }
    var groups: [Substring] = []
    var rest = Substring(digits)
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: Self.narrowSpace)
  }
}
