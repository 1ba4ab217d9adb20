internal import Findings

/// What changed about requirements.
struct RequirementComparison {
  private let old: [RequirementDraft.Placed]
  private let new: [RequirementDraft.Placed]
  private let matching: RequirementMatching
  private let sections: SectionMatching
  private let registry: FigureRegistry
  private let renamedLots: [String: String]
  private let splitOfOld: [Int: [Int]]
  private let mergeOfNew: [Int: [Int]]
  private let wholeOfPart: [Int: Int]
  private let wholeOfOldPart: [Int: Int]

  init(
    _ old: [RequirementDraft.Placed], _ new: [RequirementDraft.Placed], matching: RequirementMatching,
    sections: SectionMatching, renamedLots: [String: String], registry: FigureRegistry
  ) {
    self.old = old
    self.new = new
    self.matching = matching
    self.sections = sections
    self.registry = registry
    self.renamedLots = renamedLots
    splitOfOld = Dictionary(matching.splits.map { ($0.old, $0.parts) }, uniquingKeysWith: +)
    mergeOfNew = Dictionary(matching.merges.map { ($0.new, $0.parts) }, uniquingKeysWith: +)
    wholeOfPart = Dictionary(
      matching.splits.flatMap { split in split.parts.map { ($0, split.old) } }, uniquingKeysWith: { first, _ in first })
    wholeOfOldPart = Dictionary(
      matching.merges.flatMap { merge in merge.parts.map { ($0, merge.new) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The changes of one step of the matching.
  func changes(_ step: RequirementMatching.Step) -> [DraftChange] {
    switch step {
    case .pair(let before, let after): pair(before, after)
    case .added(let place): added(place)
    case .removed(let place): removed(place)
    }
  }

  private func pair(_ before: Int, _ after: Int) -> [DraftChange] {
    let (left, right) = (old[before], new[after])
    let parts = (splitOfOld[before] ?? []).map { new[$0].requirement }
    let wholes = (mergeOfNew[after] ?? []).map { old[$0].requirement }
    // In the order of the documents, whichever of the parts kept the uid.
    let allParts = ((splitOfOld[before] ?? []) + [after]).sorted().map { new[$0].requirement.uid }
    let allWholes = ((mergeOfNew[after] ?? []) + [before]).sorted().map { old[$0].requirement.uid }
    if parts.isEmpty, wholes.isEmpty, left.requirement == right.requirement, left.section.id == right.section.id {
      return []
    }
    var log = log(left.requirement, right.requirement)
    if !parts.isEmpty {
      log.editorial(
        .split, field: "requirement", old: left.requirement.uid,
        new: allParts.joined(separator: " "), related: parts.map(\.uid),
        "Samma krav i fler delar; ändringar av innehållet står för sig.",
        "The same demands in more parts; changes of content stand by themselves.")
    }
    if !wholes.isEmpty {
      log.editorial(
        .merged, field: "requirement", old: allWholes.joined(separator: " "), new: right.requirement.uid,
        related: wholes.map(\.uid),
        "Samma krav i färre delar; ändringar av innehållet står för sig.",
        "The same demands in fewer parts; changes of content stand by themselves.")
    }
    compareFrame(left, right, &log)
    compareContent(left.requirement, right.requirement, parts: parts, wholes: wholes, &log)
    return log.changes
  }

  private func log(_ left: Requirement, _ right: Requirement) -> ChangeLog {
    var log = ChangeLog(
      .requirement, id: right.uid.isEmpty ? right.number ?? "" : right.uid,
      oldID: left.uid.isEmpty ? left.number ?? "" : left.uid, number: right.number)
    log.isMandatory = left.level == .ska || right.level == .ska
    return log
  }

  /// Name, number, place, level, lots: everything about a requirement but what it demands.
  private func compareFrame(_ left: RequirementDraft.Placed, _ right: RequirementDraft.Placed, _ log: inout ChangeLog) {
    let (before, after) = (left.requirement, right.requirement)
    if before.level != after.level { LevelComparison.compare(before, after, &log) }
    if before.uid != after.uid {
      log.editorial(
        .uidChanged, field: "uid", old: before.uid, new: after.uid, "Innehållet visar att det är samma krav.",
        "The content shows that it is the same requirement.")
    }
    if !sections.isSame(left.section, right.section) {
      log.editorial(
        .moved, field: "section", old: left.section.id, new: right.section.id,
        "Platsen i dokumentet är inget innehåll.",
        "The place in the document is no content.")
    }
    if before.number != after.number {
      log.editorial(
        .renumbered, field: "number", old: before.number, new: after.number, "Numret är inget innehåll.",
        "The number is no content.")
    }
    LevelComparison.compareLots(before, after, renamed: renamedLots, &log)
    if before.kind != after.kind {
      log.editorial(
        .kindChanged, field: "kind", old: before.kind, new: after.kind, "Kravtypen är en sorteringsgrund.",
        "The subject is a way of sorting.")
    }
  }

  private func compareContent(
    _ before: Requirement, _ after: Requirement, parts: [Requirement], wholes: [Requirement], _ log: inout ChangeLog
  ) {
    let isDivided = !parts.isEmpty || !wholes.isEmpty
    // What a split took along, and a merger brought, is compared as one.
    let oldParameters = before.parameters + wholes.flatMap(\.parameters)
    let newParameters = after.parameters + parts.flatMap(\.parameters)
    let isInformation = before.level == .upplysning && after.level == .upplysning
    let parameters = ParameterComparison(
      oldParameters, newParameters, isInformation: isInformation, isTextSame: before.texts == after.texts && !isDivided,
      registry: registry, &log)
    if isDivided {
      TextComparison.compareDivided(
        ([before] + wholes).flatMap(\.texts), ([after] + parts).flatMap(\.texts), parameters, &log)
    } else if before.texts != after.texts {
      TextComparison.compare(before, after, parameters, &log)
    }
    EvidenceComparison.compare(
      before.evidence + wholes.flatMap(\.evidence), after.evidence + parts.flatMap(\.evidence), registry, &log)
    EvidenceComparison.compareSupport(before, after, registry, &log)
    VerificationComparison.compare(
      before.verifications + wholes.flatMap(\.verifications), after.verifications + parts.flatMap(\.verifications),
      isDivided: isDivided, &log)
    if !isDivided {
      TextLists.compare("source", before.sources, after.sources, kind: .sourceChanged, &log)
      TextLists.compare("rationale", before.rationales, after.rationales, kind: .rationaleChanged, &log)
      TextLists.compare("note", before.notes, after.notes, kind: .noteChanged, &log)
    }
    let predecessors = [before, after].map { $0.predecessors.map { "\($0.relation.code) \($0.uid)" }.sorted() }
    if predecessors[0] != predecessors[1] {
      log.editorial(
        .predecessorChanged, field: "predecessor",
        old: predecessors[0].isEmpty ? nil : predecessors[0].joined(separator: ", "),
        new: predecessors[1].isEmpty ? nil : predecessors[1].joined(separator: ", "),
        "Härstamningen är inget innehåll.",
        "Descent is no content.")
    }
    OtherContents.compare(before.others, after.others, &log)
  }

  private func added(_ place: Int) -> [DraftChange] {
    let requirement = new[place].requirement
    // A part of a split is told where its whole stood.
    if wholeOfPart[place] != nil { return [] }
    if let wholes = mergeOfNew[place] { return gathered(wholes, place) }
    var log = ChangeLog(
      .requirement, id: requirement.uid.isEmpty ? requirement.number ?? "" : requirement.uid, number: requirement.number
    )
    log.isMandatory = requirement.level == .ska
    if matching.reused.contains(place) {
      log.editorial(
        .uidReused, field: "uid", old: nil, new: requirement.uid,
        "Ett uid som stod för ett annat krav ska inte användas igen: ge kravet ett eget.",
        "A uid that stood for another requirement must not be used again: give this one its own.")
    }
    let said = Self.said(requirement)
    if requirement.level == .upplysning {
      log.substantive(
        .added, field: "requirement", old: nil, new: said, "En upplysning som anbud kan räkna på.",
        "Information that bids may reckon with.")
    } else {
      log.substantive(
        .added, field: "requirement", old: nil, new: said, direction: .tightened,
        entrants: Sentence(
          "Den som inte uppfyller kravet kan inte längre lämna anbud.", "Whoever does not meet it can no longer bid."),
        "Ett nytt krav på nivån \(requirement.level.code).", "A new requirement of level \(requirement.level.code).")
    }
    return log.changes
  }

  private func removed(_ place: Int) -> [DraftChange] {
    let requirement = old[place].requirement
    if wholeOfOldPart[place] != nil { return [] }
    if let parts = splitOfOld[place] { return divided(place, parts) }
    var log = ChangeLog(
      .requirement, id: requirement.uid.isEmpty ? requirement.number ?? "" : requirement.uid, number: requirement.number
    )
    log.isMandatory = requirement.level == .ska
    let said = Self.said(requirement)
    if requirement.level == .upplysning {
      log.substantive(
        .removed, field: "requirement", old: said, new: nil, "En upplysning som anbud kan ha räknat på.",
        "Information that bids may have reckoned with.")
    } else {
      log.substantive(
        .removed, field: "requirement", old: said, new: nil, direction: .relaxed,
        entrants: Sentence(
          "Den som inte uppfyllde kravet kunde nu ha lämnat anbud.", "Whoever did not meet it could now have bid."),
        "Ett krav på nivån \(requirement.level.code) finns inte längre.",
        "A requirement of level \(requirement.level.code) is gone.")
    }
    return log.changes
  }

  /// A requirement that is gone, its demands divided among new ones.
  private func divided(_ place: Int, _ parts: [Int]) -> [DraftChange] {
    let before = old[place].requirement
    let pieces = parts.map { new[$0].requirement }
    guard let first = pieces.first else { return [] }
    var log = log(before, first)
    log.editorial(
      .split, field: "requirement", old: before.uid, new: pieces.map(\.uid).joined(separator: " "),
      related: pieces.map(\.uid), "Samma krav i fler delar; ändringar av innehållet står för sig.",
      "The same demands in more parts; changes of content stand by themselves.")
    for piece in pieces where piece.level != before.level { LevelComparison.compare(before, piece, &log) }
    compareContent(before, first, parts: Array(pieces.dropFirst()), wholes: [], &log)
    return log.changes
  }

  /// A new requirement that gathers the demands of several that are gone.
  private func gathered(_ wholes: [Int], _ place: Int) -> [DraftChange] {
    let after = new[place].requirement
    let pieces = wholes.map { old[$0].requirement }
    guard let first = pieces.first else { return [] }
    var log = log(first, after)
    log.editorial(
      .merged, field: "requirement", old: pieces.map(\.uid).joined(separator: " "), new: after.uid,
      related: pieces.map(\.uid), "Samma krav i färre delar; ändringar av innehållet står för sig.",
      "The same demands in fewer parts; changes of content stand by themselves.")
    for piece in pieces where piece.level != after.level { LevelComparison.compare(piece, after, &log) }
    compareContent(first, after, parts: [], wholes: Array(pieces.dropFirst()), &log)
    return log.changes
  }

  /// What a requirement says, in one line: its limits, or else its text.
  private static func said(_ requirement: Requirement) -> String {
    guard requirement.parameters.isEmpty else {
      return requirement.parameters.map { parameter in
        let condition = parameter.condition.map { " @ \($0)" } ?? ""
        return "\(parameter.name) \(parameter.op.code) \(parameter.amount)\(condition)"
      }.joined(separator: "; ")
    }
    return requirement.texts.choose("sv")
  }
}
