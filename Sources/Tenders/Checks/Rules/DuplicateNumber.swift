internal import Quantities

/// Two requirements, or two sections, have the same number: a reference to it means two things.
enum DuplicateNumber: DraftRule {
  static let id = "number-duplicate"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Ett nummer står för ett enda krav.",
    "A number stands for one requirement."
  )
  static let basis = "hänvisningar i anbud och frågor"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    var seen: [String: Requirement] = [:]
    for item in context.items {
      let requirement = item.requirement
      guard let number = requirement.number, let first = seen.updateValue(requirement, forKey: number) else { continue }
      report.add(
        Self.self, requirement, "numret \(number) står redan för \(first.uid).",
        "the number \(number) stands for \(first.uid) already.")
    }
    var sections: [String: DraftSection] = [:]
    for section in context.draft.listSections() {
      guard let number = section.number, let first = sections.updateValue(section, forKey: number) else { continue }
      report.add(
        Self.self, line: section.line, "avsnittsnumret \(number) står redan för \(first.id).",
        "the section number \(number) stands for \(first.id) already.")
    }
  }
}
