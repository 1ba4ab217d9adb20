/// A uid that an earlier version gave to one requirement stands for quite another one now.
enum ReusedUID: DraftRule {
  static let id = "uid-reused"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Ett uid återanvänds aldrig.",
    "A uid is never used again."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var before: [String: (requirement: Requirement, version: String)] = [:]
    for draft in context.settings.earlier {
      for placed in draft.listRequirements() { before[placed.requirement.uid] = (placed.requirement, draft.version) }
    }
    for item in context.items {
      guard let (old, version) = before[item.requirement.uid], !item.requirement.uid.isEmpty else { continue }
      let likeness = RequirementLikeness(registry: context.registry)
      guard likeness.areStrangers(old, item.requirement) else { continue }
      report.add(
        Self.self, item.requirement,
        "uid \(old.uid) stod i version \(version) för ett annat krav (\"\(old.texts.choose("sv").shortened(60))\"); ge kravet ett eget uid.",
        "uid \(old.uid) stood for another requirement in version \(version) (\"\(old.texts.choose("en").shortened(60))\"); give this one its own."
      )
    }
  }
}
