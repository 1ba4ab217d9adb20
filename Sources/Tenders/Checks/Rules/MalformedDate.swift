internal import Quantities

/// A date that is none, or not in the form yyyy-mm-dd.
enum MalformedDate: DraftRule {
  static let id = "date-malformed"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Datum skrivs åååå-mm-dd.",
    "Dates are written yyyy-mm-dd."
  )
  static let basis = "ISO 8601"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    func tell(_ date: DraftDate, _ line: SourceLine, _ report: inout CheckReport) {
      guard date.date == nil else { return }
      report.add(
        Self.self, line: line, "\"\(date.text.shortened(40))\" är inget datum; skriv det som 2029-12-10.",
        "\"\(date.text.shortened(40))\" is no date; write it as 2029-12-10.")
    }
    tell(context.draft.date, .none, &report)
    if let period = context.draft.tender?.period {
      tell(period.start, period.line, &report)
      tell(period.end, period.line, &report)
    }
    for item in context.items {
      for evidence in item.requirement.evidence {
        guard let date = evidence.date, date.date == nil else { continue }
        report.add(
          Self.self, item.requirement, line: evidence.line,
          "\"\(date.text.shortened(40))\" är inget datum; skriv det som 2029-12-10.",
          "\"\(date.text.shortened(40))\" is no date; write it as 2029-12-10.")
      }
    }
  }
}
