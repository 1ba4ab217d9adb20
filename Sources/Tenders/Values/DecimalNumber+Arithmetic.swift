public import Quantities

/// To which side a number is rounded.
public enum DecimalRounding: String, Hashable, Sendable {
  /// Towards larger numbers.
  case up
  /// Towards smaller numbers.
  case down
  /// To the nearest; of two equally near, away from zero.
  case nearest
}

/// Exact arithmetic on decimals: a requirement's value is computed as a person would on paper, never by way of binary fractions.
///
/// Each gives nil where the result has more than 18 significant digits, or the way to it more than 38.
extension DecimalNumber {
  /// The sum.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    guard let pair = aligned(with: other) else { return nil }
    let (sum, overflow) = pair.left.addingReportingOverflow(pair.right)
    return overflow ? nil : WideDecimal(digits: sum, decimals: pair.decimals).number
  }

  /// The difference.
  public func subtracting(_ other: DecimalNumber) -> DecimalNumber? {
    guard let pair = aligned(with: other) else { return nil }
    let (difference, overflow) = pair.left.subtractingReportingOverflow(pair.right)
    return overflow ? nil : WideDecimal(digits: difference, decimals: pair.decimals).number
  }

  /// The product.
  public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
    guard let left = WideDecimal(self), let right = WideDecimal(other) else { return nil }
    let (product, overflow) = left.digits.multipliedReportingOverflow(by: right.digits)
    return overflow ? nil : WideDecimal(digits: product, decimals: left.decimals + right.decimals).number
  }

  /// The number times a power of ten.
  public func shifted(byPowerOfTen power: Int) -> DecimalNumber? {
    guard (-18...18).contains(power), let wide = WideDecimal(self) else { return nil }
    if power <= 0 { return WideDecimal(digits: wide.digits, decimals: wide.decimals - power).number }
    return WideDecimal.raise(wide.digits, by: power).flatMap {
      WideDecimal(digits: $0, decimals: wide.decimals).number
    }
  }

  /// The number rounded to a whole multiple of a step above zero.
  public func rounded(_ rounding: DecimalRounding, toMultipleOf step: DecimalNumber) -> DecimalNumber? {
    guard let pair = aligned(with: step), pair.right > 0 else { return nil }
    let (quotient, rest) = pair.left.quotientAndRemainder(dividingBy: pair.right)
    let isNegative = pair.left < 0
    let moves: Int128 =
      switch rounding {
      case _ where rest == 0: 0
      case .up: isNegative ? 0 : 1
      case .down: isNegative ? -1 : 0
      case .nearest: rest.magnitude * 2 >= pair.right.magnitude ? (isNegative ? -1 : 1) : 0
      }
    let (product, overflow) = (quotient + moves).multipliedReportingOverflow(by: pair.right)
    return overflow ? nil : WideDecimal(digits: product, decimals: pair.decimals).number
  }

  private func aligned(with other: DecimalNumber) -> (left: Int128, right: Int128, decimals: Int)? {
    guard let left = WideDecimal(self), let right = WideDecimal(other) else { return nil }
    let decimals = max(left.decimals, right.decimals)
    guard let first = WideDecimal.raise(left.digits, by: decimals - left.decimals),
      let second = WideDecimal.raise(right.digits, by: decimals - right.decimals)
    else { return nil }
    return (first, second, decimals)
  }
}

/// A decimal number by its digits and how many of them stand behind the point.
private struct WideDecimal {
  let digits: Int128
  let decimals: Int

  init(digits: Int128, decimals: Int) {
    self.digits = digits
    self.decimals = decimals
  }

  init?(_ number: DecimalNumber) {
    let text = number.description
    guard text.utf8.count <= 40 else { return nil }
    guard let digits = Int128(text.filter { $0 != "." }) else { return nil }
    self.init(digits: digits, decimals: number.decimals)
  }

  var number: DecimalNumber? {
    let sign = digits < 0 ? "-" : ""
    var text = String(digits.magnitude)
    if decimals > 0 {
      if text.count <= decimals { text = String(repeating: "0", count: decimals - text.count + 1) + text }
      let point = text.index(text.endIndex, offsetBy: -decimals)
      text = text[..<point] + "." + text[point...]
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return DecimalNumber(sign + text)
  }

  static func raise(_ digits: Int128, by power: Int) -> Int128? {
    guard power <= 38 else { return digits == 0 ? 0 : nil }
    var value = digits
    for _ in 0..<power {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }
}
