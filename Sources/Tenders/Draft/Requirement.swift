/// One requirement, or one statement of fact when its level is `upplysning`.
public struct Requirement: Hashable, Sendable {
  /// The name over all versions of the draft, never given to another requirement; empty where the file gives none.
  public let uid: String
  /// The number that readers see; free to change.
  public let number: String?
  /// The subject: `fordon`, `laddning`, `kan-ej`, ….
  public let kind: String
  /// How binding it is.
  public let level: RequirementLevel
  /// The lots it holds for; empty when it holds for all.
  public let lots: [String]
  /// The requirement as bidders read it, once per language.
  public let texts: [LocalizedText]
  /// What the text demands, for programs. All hold.
  public let parameters: [DraftParameter]
  /// The figures that back it.
  public let evidence: [DraftEvidence]
  /// How the buyer checks it.
  public let verifications: [LocalizedText]
  /// Where it comes from.
  public let sources: [LocalizedText]
  /// Why it is made.
  public let rationales: [LocalizedText]
  /// Remarks for those who work on the draft; never printed for bidders.
  public let notes: [LocalizedText]
  /// Requirements of earlier versions that this one comes from under another uid.
  public let predecessors: [Predecessor]
  /// What the format does not know.
  public let others: [OtherContent]
  /// Where it stands.
  public let line: SourceLine

  /// A requirement by its parts.
  public init(
    uid: String, number: String? = nil, kind: String, level: RequirementLevel, lots: [String] = [],
    texts: [LocalizedText], parameters: [DraftParameter] = [], evidence: [DraftEvidence] = [],
    verifications: [LocalizedText] = [], sources: [LocalizedText] = [], rationales: [LocalizedText] = [],
    notes: [LocalizedText] = [], predecessors: [Predecessor] = [], others: [OtherContent] = [],
    line: SourceLine = .none
  ) {
    self.uid = uid
    self.number = number
    self.kind = kind
    self.level = level
    self.lots = lots
    self.texts = texts
    self.parameters = parameters
    self.evidence = evidence
    self.verifications = verifications
    self.sources = sources
    self.rationales = rationales
    self.notes = notes
    self.predecessors = predecessors
    self.others = others
    self.line = line
  }
}

/// A requirement of an earlier version that one comes from under another uid.
public struct Predecessor: Hashable, Sendable {
  /// How the two are related.
  public enum Relation: Hashable, Sendable {
    /// The new one stands in its place.
    case supersedes
    /// The new one is a part of it.
    case split
    /// It is a part of the new one.
    case merge
    /// What the schema does not know; kept as it stands.
    case other(String)

    /// The relation that a code names.
    public init(_ code: String) {
      switch code {
      case "supersedes": self = .supersedes
      case "split": self = .split
      case "merge": self = .merge
      default: self = .other(code)
      }
    }

    /// The code, as the draft writes it.
    public var code: String {
      switch self {
      case .supersedes: "supersedes"
      case .split: "split"
      case .merge: "merge"
      case .other(let code): code
      }
    }
  }

  /// The uid of the earlier requirement.
  public let uid: String
  /// How the two are related.
  public let relation: Relation
  /// The version of the draft where the earlier one stood last.
  public let version: String?
  /// Where it stands.
  public let line: SourceLine

  /// A predecessor by its parts.
  public init(uid: String, relation: Relation, version: String? = nil, line: SourceLine = .none) {
    self.uid = uid
    self.relation = relation
    self.version = version
    self.line = line
  }
}
