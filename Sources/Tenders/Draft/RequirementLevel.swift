/// How binding a requirement is.
public enum RequirementLevel: Hashable, Sendable {
  /// Mandatory: a bid that does not meet it is rejected.
  case ska
  /// A wish.
  case bor
  /// Added value, scored in the evaluation.
  case mervarde
  /// Information: a fact that binds no one.
  case upplysning
  /// What the schema does not know; kept as it stands.
  case other(String)

  /// The levels of the schema, the most binding first.
  public static let known: [RequirementLevel] = [.ska, .bor, .mervarde, .upplysning]

  /// The level that a code names.
  public init(_ code: String) { self = Self.known.first { $0.code == code } ?? .other(code) }

  /// The code, as the draft writes it.
  public var code: String {
    switch self {
    case .ska: "ska"
    case .bor: "bor"
    case .mervarde: "mervarde"
    case .upplysning: "upplysning"
    case .other(let code): code
    }
  }

  /// How binding: 3 for `ska` to 0 for `upplysning`; nil for what the schema does not know.
  public var strength: Int? { Self.known.firstIndex(of: self).map { 3 - $0 } }
}
