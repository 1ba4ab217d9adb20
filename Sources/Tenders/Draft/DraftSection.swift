/// A section of requirements; it may hold sections.
public struct DraftSection: Hashable, Sendable {
  /// What stands in a section, in order.
  public enum Item: Hashable, Sendable {
    /// A requirement.
    case requirement(Requirement)
    /// A section in the section.
    case section(DraftSection)
  }

  /// The name over all versions of the draft; empty where the file gives none.
  public let id: String
  /// The number that readers see; free to change.
  public let number: String?
  /// The heading, once per language.
  public let headings: [LocalizedText]
  /// Remarks for those who work on the draft.
  public let notes: [LocalizedText]
  /// Requirements and sections, in order.
  public let items: [Item]
  /// What the format does not know.
  public let others: [OtherContent]
  /// Where it stands.
  public let line: SourceLine

  /// A section by its parts.
  public init(
    id: String, number: String? = nil, headings: [LocalizedText], notes: [LocalizedText] = [], items: [Item],
    others: [OtherContent] = [], line: SourceLine = .none
  ) {
    self.id = id
    self.number = number
    self.headings = headings
    self.notes = notes
    self.items = items
    self.others = others
    self.line = line
  }

  /// The requirements that stand directly in the section, in order.
  public var requirements: [Requirement] {
    items.compactMap { if case .requirement(let requirement) = $0 { requirement } else { nil } }
  }

  /// The sections that stand directly in the section, in order.
  public var sections: [DraftSection] {
    items.compactMap { if case .section(let section) = $0 { section } else { nil } }
  }
}
