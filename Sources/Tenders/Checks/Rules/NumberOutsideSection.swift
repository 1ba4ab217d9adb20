internal import Quantities

/// The number of a requirement does not begin with that of its section.
enum NumberOutsideSection: DraftRule {
  static let id = "number-outside-section"
  static let severity = RuleSeverity.editorial
  static let asks: (swedish: String, english: String) = (
    "Kravets nummer börjar med avsnittets.",
    "A requirement's number begins with its section's."
  )
  static let basis = "läsbarhet"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for item in context.items {
      guard let number = item.requirement.number, let section = item.section.number, number != section,
        !number.hasPrefix(section + ".")
      else { continue }
      report.add(
        Self.self, item.requirement, "numret \(number) hör inte till avsnitt \(section).",
        "the number \(number) does not belong to section \(section).")
    }
  }
}
