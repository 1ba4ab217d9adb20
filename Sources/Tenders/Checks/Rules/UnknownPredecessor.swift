/// A requirement names a predecessor that no earlier version has, or that still stands in the draft.
enum UnknownPredecessor: DraftRule {
  static let id = "predecessor-unknown"
  static let severity = RuleSeverity.warning
  static let asks: (swedish: String, english: String) = (
    "En föregångare finns i en tidigare version och inte längre i denna.",
    "A predecessor is in an earlier version and no longer in this one."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    let here = Set(context.items.map(\.requirement.uid))
    let before = Set(context.settings.earlier.flatMap { $0.listRequirements().map(\.requirement.uid) })
    for item in context.items {
      for predecessor in item.requirement.predecessors {
        if predecessor.uid == item.requirement.uid {
          report.add(
            Self.self, item.requirement, line: predecessor.line, "kravet anger sig självt som föregångare.",
            "the requirement names itself as its predecessor.")
        } else if predecessor.relation == .supersedes, here.contains(predecessor.uid) {
          report.add(
            Self.self, item.requirement, line: predecessor.line,
            "kravet ersätter \(predecessor.uid), som står kvar i utkastet.",
            "the requirement supersedes \(predecessor.uid), which still stands in the draft.")
        } else if !context.settings.earlier.isEmpty, !before.contains(predecessor.uid) {
          report.add(
            Self.self, item.requirement, line: predecessor.line,
            "föregångaren \(predecessor.uid) finns inte i de tidigare versionerna.",
            "the predecessor \(predecessor.uid) is not in the earlier versions.")
        }
      }
    }
  }
}
