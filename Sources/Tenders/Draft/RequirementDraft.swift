/// A requirement draft or a catalogue of requirements, as a value: what the file says, and the lines where it says it.
///
/// Reading is lenient where a check can tell more than a refusal: values stay as written, unknown levels, operators, attributes
/// and elements are kept. Two drafts are equal when they say the same; lines do not count.
public struct RequirementDraft: Hashable, Sendable {
  /// What a document is for.
  public enum Use: String, Hashable, Sendable {
    /// A draft.
    case draft
    /// A catalogue, which may have {placeholders}.
    case catalogue
  }

  /// The document's name over all its versions.
  public let id: String
  /// The version, as its authors count.
  public let version: String
  /// The date of this version.
  public let date: DraftDate
  /// How far the work has come: `utkast`, `remiss`, `beslutad`, `publicerad`, `upphavd` or another word.
  public let status: String
  /// What the document is for.
  public let use: Use
  /// The language of all text that does not say another.
  public let language: String
  /// The name of the document, once per language.
  public let titles: [LocalizedText]
  /// Remarks for those who work on the draft.
  public let notes: [LocalizedText]
  /// What the draft shares with the notice.
  public let tender: DraftTender?
  /// The sections, in order.
  public let sections: [DraftSection]
  /// What the format does not know.
  public let others: [OtherContent]

  /// A draft by its parts.
  public init(
    id: String, version: String, date: DraftDate, status: String, use: Use = .draft, language: String = "sv",
    titles: [LocalizedText], notes: [LocalizedText] = [], tender: DraftTender? = nil, sections: [DraftSection],
    others: [OtherContent] = []
  ) {
    self.id = id
    self.version = version
    self.date = date
    self.status = status
    self.use = use
    self.language = language
    self.titles = titles
    self.notes = notes
    self.tender = tender
    self.sections = sections
    self.others = others
  }

  /// Every requirement with the sections around it, outermost first, in the order of the document.
  public struct Placed: Hashable, Sendable {
    /// The requirement.
    public let requirement: Requirement
    /// The sections around it, the outermost first.
    public let sections: [DraftSection]

    /// The section that it stands in.
    public var section: DraftSection { sections[sections.count - 1] }
  }

  /// All requirements with the sections they stand in, in the order of the document.
  public func listRequirements() -> [Placed] {
    var placed: [Placed] = []
    func walk(_ section: DraftSection, _ around: [DraftSection]) {
      let path = around + [section]
      for item in section.items {
        switch item {
        case .requirement(let requirement): placed.append(Placed(requirement: requirement, sections: path))
        case .section(let inner): walk(inner, path)
        }
      }
    }
    for section in sections { walk(section, []) }
    return placed
  }

  /// All sections, each before those within it, in the order of the document.
  public func listSections() -> [DraftSection] {
    var all: [DraftSection] = []
    func walk(_ section: DraftSection) {
      all.append(section)
      section.sections.forEach(walk)
    }
    sections.forEach(walk)
    return all
  }
}
