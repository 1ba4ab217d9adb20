/// How the bidder's figure must relate to a parameter's value.
public enum ParameterOperator: Hashable, Sendable {
  /// Equal.
  case eq
  /// Not equal.
  case ne
  /// Less than.
  case lt
  /// At most.
  case le
  /// More than.
  case gt
  /// At least.
  case ge
  /// One of several.
  case oneOf
  /// What the schema does not know; kept as it stands.
  case other(String)

  /// The operators of the schema.
  public static let known: [ParameterOperator] = [.eq, .ne, .lt, .le, .gt, .ge, .oneOf]

  /// The operator that a code names.
  public init(_ code: String) { self = Self.known.first { $0.code == code } ?? .other(code) }

  /// The code, as the draft writes it.
  public var code: String {
    switch self {
    case .eq: "eq"
    case .ne: "ne"
    case .lt: "lt"
    case .le: "le"
    case .gt: "gt"
    case .ge: "ge"
    case .oneOf: "in"
    case .other(let code): code
    }
  }

  /// The sign that people read; the code where there is none.
  public var sign: String {
    switch self {
    case .eq: "="
    case .ne: "≠"
    case .lt: "<"
    case .le: "≤"
    case .gt: ">"
    case .ge: "≥"
    case .oneOf: "∈"
    case .other(let code): code
    }
  }
}
