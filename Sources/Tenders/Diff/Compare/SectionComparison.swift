/// What changed about sections: headings, numbers, places, order. The requirements in them are compared by themselves.
struct SectionComparison {
  private(set) var changes: [DraftChange] = []

  init(
    _ sections: SectionMatching, _ matching: RequirementMatching, _ oldPlaced: [RequirementDraft.Placed],
    _ newPlaced: [RequirementDraft.Placed]
  ) {
    var oldOfNew: [Int: Int] = [:]
    for (place, partner) in sections.newOfOld.enumerated() {
      if let partner { oldOfNew[partner] = place }
    }
    let orders = Self.reordered(matching, oldPlaced, newPlaced)
    for (place, section) in sections.new.enumerated() {
      guard let oldPlace = oldOfNew[place] else {
        var log = ChangeLog(.section, id: section.id, number: section.number)
        log.editorial(
          .sectionAdded, field: "section", old: nil, new: Self.name(section), "Vad det kräver står vid kraven.",
          "What it demands stands with the requirements.")
        changes += log.changes
        continue
      }
      let before = sections.old[oldPlace]
      var log = ChangeLog(.section, id: section.id, oldID: before.id, number: section.number)
      TextLists.compare("heading", before.headings, section.headings, kind: .headingChanged, &log)
      TextLists.compare("note", before.notes, section.notes, kind: .noteChanged, &log)
      if before.number != section.number || !sections.hasSameParent(before, section) {
        log.editorial(
          .sectionMoved, field: "number", old: before.number, new: section.number,
          "Platsen i dokumentet är inget innehåll.",
          "The place in the document is no content.")
      } else if before.id != section.id {
        log.editorial(
          .sectionMoved, field: "id", old: before.id, new: section.id, "Avsnittets id är inget innehåll.",
          "The id of a section is no content.")
      }
      if orders.contains(section.id) {
        log.editorial(
          .orderChanged, field: "order", old: nil, new: nil, "Kravens ordning är inget innehåll.",
          "The order of requirements is no content.")
      }
      OtherContents.compare(before.others, section.others, &log)
      changes += log.changes
    }
    for (place, section) in sections.old.enumerated() where sections.newOfOld[place] == nil {
      var log = ChangeLog(.section, id: section.id, number: section.number)
      log.editorial(
        .sectionRemoved, field: "section", old: Self.name(section), new: nil, "Vart kraven tog vägen står vid dem.",
        "Where its requirements went stands with them.")
      changes += log.changes
    }
    addSectionOrder(sections)
  }

  /// Sections whose requirements stand in another order though none of them has another number.
  private static func reordered(
    _ matching: RequirementMatching, _ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed]
  ) -> Set<String> {
    var last: [String: Int] = [:]
    var reordered: Set<String> = []
    for (place, partner) in matching.oldOfNew.enumerated() {
      guard let partner, old[partner].section.id == new[place].section.id,
        old[partner].requirement.number == new[place].requirement.number
      else { continue }
      let section = new[place].section.id
      if let before = last[section], before > partner { reordered.insert(section) }
      last[section] = max(last[section] ?? -1, partner)
    }
    return reordered
  }

  private mutating func addSectionOrder(_ sections: SectionMatching) {
    let kept = sections.newOfOld.enumerated().compactMap { place, partner -> Int? in
      guard let partner, sections.old[place].number == sections.new[partner].number else { return nil }
      return partner
    }
    guard zip(kept, kept.dropFirst()).contains(where: { $0 > $1 }) else { return }
    var log = ChangeLog(.draft, id: "body")
    log.editorial(
      .orderChanged, field: "order", old: nil, new: nil, "Avsnittens ordning är inget innehåll.",
      "The order of sections is no content.")
    changes += log.changes
  }

  private static func name(_ section: DraftSection) -> String {
    [section.number, section.headings.first?.text].compactMap(\.self).joined(separator: " ")
  }
}
