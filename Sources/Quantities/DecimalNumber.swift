/// A decimal number kept exactly as it was written, apart from zeros that carry no value: `98.0` equals `98`.
///
/// For values that people wrote into drafts and studies, where 2.4 must be 2.4 and a comparison must not hang on a binary
/// fraction. At most 18 significant digits.
public struct DecimalNumber: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// The digits as a whole number, without trailing zeros.
  let significand: Int64
  /// The power of ten that the digits are multiplied by.
  let exponent: Int

  init(significand: Int64, exponent: Int) {
    var digits = significand
    var power = exponent
    while digits != 0 && digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.significand = digits
    self.exponent = digits == 0 ? 0 : power
  }

  /// The number that a text in canonical form says: digits, at most one point, an optional leading minus; no exponent, no
  /// spaces, no sign but minus. Nil for anything else, and past 18 significant digits.
  public init?(_ text: some StringProtocol) {
    var digits: Int64 = 0
    var significant = 0
    var decimals = 0
    var seenPoint = false
    var seenDigit = false
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative { rest = rest.dropFirst() }
    for character in rest.unicodeScalars {
      if character == "." && !seenPoint {
        seenPoint = true
        continue
      }
      guard ("0"..."9").contains(character) else { return nil }
      seenDigit = true
      if digits != 0 || character != "0" { significant += 1 }
      guard significant <= 18 else { return nil }
      digits = digits * 10 + Int64(character.value - 48)
      if seenPoint { decimals += 1 }
    }
    guard seenDigit, rest.last != "." else { return nil }
    self.init(significand: isNegative ? -digits : digits, exponent: -decimals)
  }

  /// A whole number.
  public init(_ whole: Int64) { self.init(significand: whole, exponent: 0) }

  /// The nearest binary number.
  public var doubleValue: Double { Double(description) ?? 0 }

  /// How many decimals the number needs.
  public var decimals: Int { max(0, -exponent) }

  /// The canonical text: point as decimal sign, no needless zeros.
  public var description: String {
    let sign = significand < 0 ? "-" : ""
    var digits = String(significand.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let places = -exponent
    if digits.count <= places { digits = String(repeating: "0", count: places - digits.count + 1) + digits }
    let point = digits.index(digits.endIndex, offsetBy: -places)
    return sign + digits[..<point] + "." + digits[point...]
  }

  /// Whether the left number is the smaller.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let leftWide = Scaled(digits: Int128(left.significand), exponent: left.exponent)
    let rightWide = Scaled(digits: Int128(right.significand), exponent: right.exponent)
    return compare(leftWide, rightWide) == -1
  }

  struct Scaled {
    let digits: Int128
    let exponent: Int
  }

  func scaled(by factor: Int128) -> Scaled? {
    let (product, overflow) = Int128(significand).multipliedReportingOverflow(by: factor)
    return overflow ? nil : Scaled(digits: product, exponent: exponent)
  }

  /// −1, 0 or 1; nil where the two are so far apart in digits that 128 bits do not hold both and the signs do not tell.
  static func compare(_ left: Scaled, _ right: Scaled) -> Int? {
    if left.digits.signum() != right.digits.signum() { return left.digits < right.digits ? -1 : 1 }
    if left.digits == 0 { return 0 }
    let common = min(left.exponent, right.exponent)
    let first = raise(left.digits, by: left.exponent - common)
    let second = raise(right.digits, by: right.exponent - common)
    switch (first, second) {
    case (let first?, let second?): return first == second ? 0 : (first < second ? -1 : 1)
    // The one that does not fit in 128 bits is the larger in magnitude.
    case (nil, .some): return left.digits > 0 ? 1 : -1
    case (.some, nil): return right.digits > 0 ? -1 : 1
    case (nil, nil): return nil
    }
  }

  private static func raise(_ digits: Int128, by power: Int) -> Int128? {
    var value = digits
    for _ in 0..<power {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
