internal import Quantities

/// The contract ends before it begins, or begins before the draft was written.
enum ReversedPeriod: DraftRule {
  static let id = "period-reversed"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Avtalet börjar före sitt slut och efter utkastets datum.",
    "The contract begins before it ends and after the date of the draft."
  )
  static let basis = "avtalstiden"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let period = context.draft.tender?.period, let start = period.start.date else { return }
    if let end = period.end.date, end <= start {
      report.add(
        Self.self, line: period.line, "avtalet slutar \(end), före sin start \(start).",
        "the contract ends \(end), before its start \(start).")
    }
    if let written = context.draft.date.date, start < written {
      report.add(
        Self.self, line: period.line, "trafikstart \(start) ligger före utkastets datum \(written).",
        "traffic starts \(start), before the draft's date \(written).")
    }
  }
}
