internal import Quantities

/// Two requirements of one draft have the same uid, so that nobody can say which of them a later version changes.
enum DuplicateUID: DraftRule {
  static let id = "uid-duplicate"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Ett uid står för ett enda krav.",
    "A uid stands for one requirement."
  )
  static let basis = "formatet, tenders/schema/README.md"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var seen: [String: Requirement] = [:]
    for item in context.items where !item.requirement.uid.isEmpty {
      let requirement = item.requirement
      guard let first = seen.updateValue(requirement, forKey: requirement.uid) else { continue }
      let place = first.line.number.map { " (rad \($0))" } ?? ""
      let englishPlace = first.line.number.map { " (line \($0))" } ?? ""
      report.add(
        Self.self, requirement,
        "uid \(requirement.uid) står redan för ett annat krav\(place); ge kravet ett eget uid.",
        "uid \(requirement.uid) stands for another requirement already\(englishPlace); give this one its own.")
    }
  }
}
