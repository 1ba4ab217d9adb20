public import Findings

/// What changed from one draft to another: requirements matched by uid, then number, then content; every change with its kind, its
/// direction and whether it may be substantive.
///
/// The order of requirements, lots and parameters is no content. The diff of a draft with itself is empty; that of two drafts the other
/// way round is its mirror image.
public struct DraftDiff: Sendable {
  /// A draft as a diff names it.
  public struct Version: Hashable, Sendable {
    /// The document.
    public let id: String
    /// The version.
    public let version: String
    /// The date.
    public let date: String
    /// How far the work had come.
    public let status: String

    init(_ draft: RequirementDraft) {
      id = draft.id
      version = draft.version
      date = draft.date.text
      status = draft.status
    }
  }

  /// The old draft.
  public let old: Version
  /// The new draft.
  public let new: Version
  /// The changes: contract data, then sections and requirements in the order of the new draft, what is gone where it stood.
  public let changes: [DraftChange]
  /// The requirements that were matched, for pages that set them side by side.
  public let pairs: [Pair]
  /// Whether so much had changed that content was matched by the best next instead of the best of all.
  public let isMatchedRoughly: Bool

  /// An old and a new requirement; one of them is nil where the other was added or removed.
  public struct Pair: Sendable {
    /// The old requirement.
    public let old: Requirement?
    /// The new requirement.
    public let new: Requirement?
  }

  /// Compares two drafts.
  ///
  /// Complexity: linear in the size of the drafts but for requirements whose uid is gone, which are matched by content.
  public init(from old: RequirementDraft, to new: RequirementDraft, registry: FigureRegistry = .shared) {
    self.old = Version(old)
    self.new = Version(new)
    let oldPlaced = old.listRequirements()
    let newPlaced = new.listRequirements()
    let matching = RequirementMatching(oldPlaced, newPlaced, registry: registry)
    let sections = SectionMatching(old, new, matching, oldPlaced, newPlaced)
    isMatchedRoughly = matching.isRough
    var changes = DocumentComparison.changes(old, new)
    if let tender = TenderComparison(old.tender, new.tender).changes { changes += tender }
    changes += SectionComparison(sections, matching, oldPlaced, newPlaced).changes
    let comparison = RequirementComparison(
      oldPlaced, newPlaced, matching: matching, sections: sections,
      renamedLots: TenderComparison.renamedLots(old.tender?.lots ?? [], new.tender?.lots ?? []), registry: registry)
    var pairs: [Pair] = []
    for step in matching.steps {
      changes += comparison.changes(step)
      switch step {
      case .pair(let old, let new): pairs.append(Pair(old: oldPlaced[old].requirement, new: newPlaced[new].requirement))
      case .removed(let old): pairs.append(Pair(old: oldPlaced[old].requirement, new: nil))
      case .added(let new): pairs.append(Pair(old: nil, new: newPlaced[new].requirement))
      }
    }
    self.changes = changes
    self.pairs = pairs
  }

  /// How many changes are candidates for substantive ones.
  public var substantiveCount: Int { changes.count(where: \.isSubstantive) }
  /// How many changes are editorial.
  public var editorialCount: Int { changes.count - substantiveCount }
}
