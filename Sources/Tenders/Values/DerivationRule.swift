public import Quantities

/// How a parameter's value is made from a finding: a margin is added, and the sum is rounded. The texts are those of the attributes
/// `margin` (`15 %`, `-3 Cel`) and `rounding` (`up 10`).
public struct DerivationRule: Hashable, Sendable {
  /// What is added.
  public enum Margin: Hashable, Sendable {
    /// A share of the finding, in percent.
    case share(percent: DecimalNumber)
    /// An amount in a unit.
    case amount(DecimalNumber, unit: String)
  }

  /// What is added; nil for nothing.
  public let margin: Margin?
  /// How the sum is rounded; nil for not at all.
  public let rounding: DecimalRounding?
  /// To a multiple of what.
  public let step: DecimalNumber?

  /// The rule that the two attributes say; nil where one of them is malformed.
  public init?(margin: String?, rounding: String?) {
    if let margin {
      let words = margin.split(separator: " ").map(String.init)
      let digits = words.first.map { $0.hasPrefix("+") ? String($0.dropFirst()) : $0 }
      guard words.count == 2, let number = digits.flatMap({ DecimalNumber($0) }) else { return nil }
      self.margin = words[1] == "%" ? .share(percent: number) : .amount(number, unit: words[1])
    } else {
      self.margin = nil
    }
    if let rounding {
      let words = rounding.split(separator: " ").map(String.init)
      guard words.count == 2, let side = DecimalRounding(rawValue: words[0]), let step = DecimalNumber(words[1]),
        step > DecimalNumber(0)
      else { return nil }
      self.rounding = side
      self.step = step
    } else {
      self.rounding = nil
      step = nil
    }
  }

  /// The value made from a finding, both in `unit`; nil where the margin has another unit or the digits do not suffice.
  public func value(from finding: DecimalNumber, unit: String) -> DecimalNumber? {
    var sum: DecimalNumber? = finding
    switch margin {
    case nil: break
    case .share(let percent):
      sum = DecimalNumber(100).adding(percent).flatMap { finding.multiplied(by: $0) }?.shifted(byPowerOfTen: -2)
    case .amount(let amount, let marginUnit):
      guard marginUnit == unit else { return nil }
      sum = finding.adding(amount)
    }
    guard let rounding, let step else { return sum }
    return sum?.rounded(rounding, toMultipleOf: step)
  }
}
