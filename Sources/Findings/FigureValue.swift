public import Quantities

/// The value of a figure.
public enum FigureValue: CustomStringConvertible, Hashable, Sendable {
  /// A number in the unit of the figure's definition, rounded to its decimals.
  case number(RoundedDecimal)
  /// A version by its parts: 2.0.1 is [2, 0, 1].
  case version([Int])
  /// A code or a date.
  case code(String)
  /// True or false.
  case flag(Bool)

  /// The sort of value.
  public var kind: FigureKind {
    switch self {
    case .number: .number
    case .version: .version
    case .code: .code
    case .flag: .flag
    }
  }

  /// The number, where the value is one.
  public var number: Double? {
    if case .number(let rounded) = self { rounded.doubleValue } else { nil }
  }

  /// Canonical text: decimal point, no grouping, no unit.
  public var description: String {
    switch self {
    case .number(let number): number.description
    case .version(let parts): parts.map(String.init).joined(separator: ".")
    case .code(let code): code
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
