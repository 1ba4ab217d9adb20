public import Quantities

/// One change between two drafts, with what it may mean. It is a candidate for judgement, never a decision.
public struct DraftChange: Hashable, Sendable {
  /// What the change is about.
  public enum Scope: String, Sendable {
    /// The document.
    case draft
    /// The contract data.
    case tender
    /// A section.
    case section
    /// A requirement.
    case requirement
  }

  /// Which way a change goes for a bidder.
  public enum Direction: String, Sendable {
    /// More is asked.
    case tightened
    /// Less is asked.
    case relaxed
    /// Neither, or it cannot be told.
    case neither
  }

  /// Who gains by a change.
  public enum Gain: String, Sendable {
    /// The buyer gets more.
    case buyer
    /// Bidders have it easier.
    case bidder
    /// Neither, or it cannot be told.
    case neither
  }

  /// What the change is about.
  public let scope: Scope
  /// The sort of change.
  public let kind: ChangeKind
  /// The uid of the requirement, the id of the section or lot, the name of the element: in the new draft, or in the old one where it
  /// is gone.
  public let id: String
  /// The identifier in the old draft, where it was another.
  public let oldID: String?
  /// The number that readers see, in the new draft, or in the old one where it is gone.
  public let number: String?
  /// What of it changed: a parameter's name, `text[sv]`, `level`, `number`, ….
  public let field: String
  /// What stood there; nil where nothing did.
  public let old: String?
  /// What stands there; nil where nothing does.
  public let new: String?
  /// Which way it goes for a bidder.
  public let direction: Direction
  /// By how much a number changed, in percent of the old one.
  public let percent: Double?
  /// Whether it is a candidate for a substantive change; otherwise it is an editorial one.
  public let isSubstantive: Bool
  /// Why it is taken for one or the other.
  public let reason: Sentence
  /// Who gains.
  public let gain: Gain
  /// Who could now have bid that could not before, or no longer can.
  public let entrants: Sentence?
  /// The rule that makes the question matter, and its source; nil for editorial changes.
  public let basis: Sentence?
  /// Other requirements that the change concerns: the parts of a split, the whole of a merger.
  public let related: [String]
}

/// A sentence in both languages.
public struct Sentence: Hashable, Sendable {
  /// In Swedish.
  public let swedish: String
  /// In English.
  public let english: String

  init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The sentence in a language.
  public func text(in language: Language) -> String { language.choose(swedish, english) }
}

/// The rules that make changes matter.
public enum ChangeBasis {
  /// Changes of the procurement documents while bids may be given.
  public static let documents = Sentence(
    "LOU 11 kap. 8 § (LUF har motsvarande regel); EU-domstolen C-298/15",
    "LOU ch. 11 s. 8 (LUF has the same rule); Court of Justice C-298/15")
  /// The length of bus contracts.
  public static let term = Sentence(
    "förordning (EG) nr 1370/2007 art. 4(3)–(4); \(documents.swedish)",
    "Regulation (EC) No 1370/2007 art. 4(3)–(4); \(documents.english)")
  /// What the notice must say.
  public static let notice = Sentence(
    "rättelseannons (eForms BT-13716, BT-141); \(documents.swedish)",
    "change notice (eForms BT-13716, BT-141); \(documents.english)")
}
