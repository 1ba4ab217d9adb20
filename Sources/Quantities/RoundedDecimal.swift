/// A binary number as decimal digits, rounded half away from zero on its shortest decimal form.
public struct RoundedDecimal: CustomStringConvertible, Hashable, Sendable {
  /// Whether the rounded number is below zero; a zero never is.
  public let isNegative: Bool
  /// Digits before the point, at least one.
  public let whole: String
  /// Digits after the point, as many as asked for.
  public let fraction: String

  /// The rounded number, or nil where `value` is not finite or not below 10¹⁸ in magnitude.
  ///
  /// - Precondition: `decimals` is from 0 to 15.
  public init?(_ value: Double, decimals: Int) {
    precondition((0...15).contains(decimals), "decimals from 0 to 15, not \(decimals)")
    guard value.isFinite, value.magnitude < 1e18 else { return nil }
    var (digits, point) = Self.shortestDigits(value.magnitude)
    // The place of the last digit kept; the digit behind it decides.
    let kept = point + decimals
    let roundsUp = kept >= 0 && kept < digits.count && digits[kept] >= 5
    digits = kept >= 0 ? Array(digits.prefix(kept)) : []
    while digits.count < max(kept, 0) { digits.append(0) }
    if roundsUp { Self.increment(&digits, &point) }
    let leading = max(0, -point)
    let wholeDigits = digits.prefix(max(point, 0))
    let text = wholeDigits.map(String.init).joined()
    whole = text.isEmpty ? "0" : text
    let after = Array(repeating: UInt8(0), count: min(leading, decimals)) + digits.dropFirst(max(point, 0))
    fraction = after.prefix(decimals).map(String.init).joined()
      .padded(to: decimals)
    isNegative = value < 0 && digits.contains { $0 != 0 }
  }

  /// Canonical text: decimal point, leading minus, no grouping.
  public var description: String { (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction) }

  /// The number that the digits say.
  public var doubleValue: Double { Double(description) ?? 0 }

  /// The significant digits of the shortest decimal text of a number, and how many of them stand before the point (may be
  /// negative: 0.0012 is digits 1 2, point −2).
  private static func shortestDigits(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var inExponent = false
    var exponentText = ""
    for byte in magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"): inExponent = true
      default:
        if inExponent {
          exponentText.unicodeScalars.append(UnicodeScalar(byte))
        } else {
          digits.append(byte - 48)
        }
      }
    }
    exponent = Int(exponentText) ?? 0
    var place = (point ?? digits.count) + exponent
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    place -= zeros
    return (digits, digits.isEmpty ? 0 : place)
  }

  private static func increment(_ digits: inout [UInt8], _ point: inout Int) {
    var place = digits.count - 1
    while place >= 0 {
      if digits[place] < 9 {
        digits[place] += 1
        return
      }
      digits[place] = 0
      place -= 1
    }
    digits.insert(1, at: 0)
    point += 1
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self.count >= count ? self : self + String(repeating: "0", count: count - self.count)
  }
}

extension Double {
  /// The number rounded to a fixed count of decimals, as `RoundedDecimal` does it; not-a-number and infinities stay.
  public func rounded(toDecimals decimals: Int) -> Double {
    RoundedDecimal(self, decimals: decimals)?.doubleValue ?? self
  }
}
