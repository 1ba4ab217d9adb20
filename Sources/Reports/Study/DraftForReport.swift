public import Findings

/// The requirement draft as a report shows it: the file, and what a reader sees of it. Whoever made the draft fills it in.
public struct DraftForReport: Sendable {
  /// `draft.xml`, finished.
  public let xml: [UInt8]
  /// The sections in the order of the draft.
  public let sections: [Section]

  /// A draft by its parts.
  public init(xml: [UInt8], sections: [Section]) {
    self.xml = xml
    self.sections = sections
  }

  /// All requirements in the order of the draft.
  var requirements: [Requirement] { sections.flatMap(\.requirements) }

  /// A section.
  public struct Section: Sendable {
    /// Heading in Swedish.
    public let swedish: String
    /// Heading in English.
    public let english: String
    /// Its requirements.
    public let requirements: [Requirement]

    /// A section by its parts.
    public init(swedish: String, english: String, requirements: [Requirement]) {
      self.swedish = swedish
      self.english = english
      self.requirements = requirements
    }
  }

  /// How much a requirement asks.
  public enum Level: String, CaseIterable, Sendable {
    /// Mandatory.
    case ska
    /// Asked for.
    case bor
    /// Gives added value when tenders are evaluated.
    case mervarde
    /// Information.
    case upplysning
  }

  /// A requirement.
  public struct Requirement: Sendable {
    /// Identifier that is never reused.
    public let uid: String
    /// Number as the draft prints it.
    public let number: String
    /// How much it asks.
    public let level: Level
    /// Its kind, as the draft's code has it.
    public let kind: String
    /// Lots that it holds for; empty for all.
    public let lots: [String]
    /// The text in Swedish.
    public let swedish: String
    /// The text in English.
    public let english: String
    /// What it asks, as names and values.
    public let parameters: [Parameter]
    /// The figures behind it.
    public let evidence: [Evidence]
    /// How it is verified, in Swedish; empty where nothing is said.
    public let verificationSwedish: String
    /// How it is verified, in English.
    public let verificationEnglish: String

    /// A requirement by its parts.
    public init(
      uid: String, number: String, level: Level, kind: String, lots: [String] = [], swedish: String, english: String,
      parameters: [Parameter] = [], evidence: [Evidence], verificationSwedish: String = "",
      verificationEnglish: String = ""
    ) {
      self.uid = uid
      self.number = number
      self.level = level
      self.kind = kind
      self.lots = lots
      self.swedish = swedish
      self.english = english
      self.parameters = parameters
      self.evidence = evidence
      self.verificationSwedish = verificationSwedish
      self.verificationEnglish = verificationEnglish
    }
  }

  /// What a requirement asks, as a program reads it.
  public struct Parameter: Sendable {
    /// Registered name.
    public let name: String
    /// Operator of the draft, such as `ge`.
    public let comparison: String
    /// Canonical value.
    public let value: String
    /// Unit code.
    public let unit: String

    /// A parameter by its parts.
    public init(name: String, comparison: String, value: String, unit: String) {
      self.name = name
      self.comparison = comparison
      self.value = value
      self.unit = unit
    }
  }

  /// A figure behind a requirement.
  public struct Evidence: Sendable {
    /// Registered name.
    public let name: String
    /// What it is about.
    public let scope: FindingScope
    /// Its value.
    public let value: FigureValue
    /// Its unit code.
    public let unit: String
    /// How far it may lie off.
    public let spread: Spread?
    /// How it was computed.
    public let method: String

    /// A figure by its parts.
    public init(
      name: String, scope: FindingScope, value: FigureValue, unit: String, spread: Spread?, method: String
    ) {
      self.name = name
      self.scope = scope
      self.value = value
      self.unit = unit
      self.spread = spread
      self.method = method
    }

    /// A finding as evidence.
    public init(_ finding: Finding) {
      self.init(
        name: finding.name, scope: finding.scope, value: finding.value, unit: finding.unit.code,
        spread: finding.spread, method: finding.provenance.method)
    }
  }
}
