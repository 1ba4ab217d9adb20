public import Findings
public import Tenders

/// A draft written from findings, and what was not written.
public struct Drafting: Sendable {
  /// The draft.
  public let draft: RequirementDraft
  /// Requirements of the catalogue that were not written, in its order.
  public let leftOut: [LeftOut]

  /// Writes a draft: every requirement of the catalogue whose figures exist, repeated for each lot, place, line or class where the
  /// catalogue says so, and a statement of fact for everything that cannot be done.
  ///
  /// The same findings, order and statements give the same draft. Sections of the catalogue without a requirement are left out, and
  /// the rest are numbered in order.
  public static func draft(
    from findings: FindingSet, order: DraftOrder, cannotDo: [any CannotDo] = [], catalogue: Catalogue = .shared
  ) -> Drafting {
    var filler = CatalogueFiller(findings: findings, order: order, cannotDo: cannotDo, catalogue: catalogue)
    var sections = catalogue.draft.sections.compactMap { filler.fill($0) }
    if let section = filler.cannotDoSection() { sections.append(section) }
    let draft = RequirementDraft(
      id: order.id, version: order.version, date: DraftDate(order.date), status: order.status,
      language: catalogue.draft.language, titles: order.titles, tender: order.tender,
      sections: sections.enumerated().map { number($0.element, as: String($0.offset + 1)) })
    return Drafting(draft: draft, leftOut: filler.leftOut)
  }

  private static func number(_ section: DraftSection, as number: String) -> DraftSection {
    DraftSection(
      id: section.id, number: number, headings: section.headings, notes: section.notes,
      items: section.items.enumerated().map { place, item in
        let own = "\(number).\(place + 1)"
        return switch item {
        case .requirement(let requirement): .requirement(requirement.numbered(own))
        case .section(let inner): .section(Self.number(inner, as: own))
        }
      })
  }
}

extension Requirement {
  fileprivate func numbered(_ number: String) -> Requirement {
    Requirement(
      uid: uid, number: number, kind: kind, level: level, lots: lots, texts: texts, parameters: parameters,
      evidence: evidence, verifications: verifications, sources: sources, rationales: rationales, notes: notes,
      predecessors: predecessors)
  }
}
