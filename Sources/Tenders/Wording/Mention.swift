public import Quantities

/// A number, version, standard or date that a text mentions.
public struct Mention: Hashable, Sendable {
  /// What is mentioned.
  public enum Kind: Hashable, Sendable {
    /// A number, with its unit where the text gives one that is known.
    case quantity(DecimalNumber, UnitCode?)
    /// A version by its parts: 2.0.1 is [2, 0, 1].
    case version([Int])
    /// A standard, law, line or annex: something that is named by a number and not counted by it.
    case designation(String)
    /// A date.
    case date(CalendarDate)
  }

  /// How the decimals of a number are set off.
  public enum DecimalSign: Hashable, Sendable {
    /// No decimals.
    case none
    /// A comma.
    case comma
    /// A point.
    case point
  }

  /// What is mentioned.
  public let kind: Kind
  /// Another way to read a number: `2.400` may be two and a half or two thousand four hundred.
  public let otherReading: DecimalNumber?
  /// How decimals are set off.
  public let decimalSign: DecimalSign
  /// Whether thousands are grouped by comma or point, which one language takes for a decimal sign.
  public let isGroupedByDecimalSign: Bool
  /// The text, unit included, white space as written.
  public let written: String

  /// The number and unit, where it is a number.
  public var quantity: (value: DecimalNumber, unit: UnitCode?)? {
    if case .quantity(let value, let unit) = kind { (value, unit) } else { nil }
  }

  /// Whether two mentions are the same thing: equal amounts in any units, equal versions, names or dates.
  public func isSame(as other: Mention) -> Bool {
    switch (kind, other.kind) {
    case (.quantity(let value, let unit), .quantity(let otherValue, let otherUnit)):
      Amount(value, unit).isEqual(to: Amount(otherValue, otherUnit))
    case (.version(let parts), .version(let otherParts)): Version(parts) == Version(otherParts)
    default: kind == other.kind
    }
  }
}

/// A number in a unit; a count has none.
struct Amount: Hashable {
  let value: DecimalNumber
  let unit: UnitCode

  init(_ value: DecimalNumber, _ unit: UnitCode?) {
    self.value = value
    self.unit = unit ?? .one
  }

  /// −1, 0 or 1; nil where the units count different things.
  func compare(to other: Amount) -> Int? { unit.compare(value, to: other.value, in: other.unit) }

  func isEqual(to other: Amount) -> Bool { compare(to: other) == 0 }
}

/// A version: parts that count from the left; missing parts are zero.
struct Version: Comparable, Hashable {
  let parts: [Int]

  init(_ parts: [Int]) {
    var parts = parts
    while parts.count > 1 && parts.last == 0 { parts.removeLast() }
    self.parts = parts
  }

  /// The version that a text says: whole numbers with points between, a `v` before them allowed.
  init?(_ text: String) {
    let digits = text.hasPrefix("v") || text.hasPrefix("V") ? text.dropFirst() : Substring(text)
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
    self.init(parts.compactMap(\.self))
  }

  static func < (left: Version, right: Version) -> Bool { left.parts.lexicographicallyPrecedes(right.parts) }
}
