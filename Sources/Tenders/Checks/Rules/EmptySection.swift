internal import Quantities

/// A section without requirements: a heading that promises something.
enum EmptySection: DraftRule {
  static let id = "section-empty"
  static let severity = RuleSeverity.editorial
  static let asks: (swedish: String, english: String) = (
    "Ett avsnitt har krav.",
    "A section has requirements."
  )
  static let basis = "läsbarhet"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    for section in context.draft.listSections() where section.items.isEmpty {
      report.add(
        Self.self, line: section.line,
        "avsnittet \(section.number ?? section.id) (\(section.headings.choose("sv"))) är tomt.",
        "the section \(section.number ?? section.id) (\(section.headings.choose("en"))) is empty.")
    }
  }
}
