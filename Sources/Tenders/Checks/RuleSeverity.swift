public import Quantities

/// How grave a remark about a draft is.
public enum RuleSeverity: String, CaseIterable, Comparable, Sendable {
  /// The draft should not be published so.
  case error
  /// Somebody should look at it.
  case warning
  /// A matter of writing.
  case editorial

  /// Whether the left one is the graver.
  public static func < (left: RuleSeverity, right: RuleSeverity) -> Bool { left.rank < right.rank }

  /// The word for people.
  public func name(in language: Language) -> String {
    switch self {
    case .error: language.choose("fel", "error")
    case .warning: language.choose("varning", "warning")
    case .editorial: language.choose("redaktionellt", "editorial")
    }
  }

  /// The word behind a count.
  public func name(count: Int, in language: Language) -> String {
    switch self {
    case .error: language.choose("fel", count == 1 ? "error" : "errors")
    case .warning: language.choose(count == 1 ? "varning" : "varningar", count == 1 ? "warning" : "warnings")
    case .editorial: language.choose(count == 1 ? "redaktionellt" : "redaktionella", "editorial")
    }
  }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .editorial: 2
    }
  }
}
