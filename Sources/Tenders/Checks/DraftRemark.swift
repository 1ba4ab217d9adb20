public import Quantities

/// Something that a check says about a place in a draft.
public struct DraftRemark: Hashable, Sendable {
  /// The rule, by its identifier.
  public let rule: String
  /// How grave it is.
  public let severity: RuleSeverity
  /// The file, as its name was given.
  public let source: String
  /// The line, where it is known.
  public let line: Int?
  /// The requirement; nil for the draft as a whole.
  public let uid: String?
  /// The number that readers see.
  public let number: String?
  let swedish: String
  let english: String

  /// One sentence for people.
  public func message(in language: Language) -> String { language.choose(swedish, english) }
}
