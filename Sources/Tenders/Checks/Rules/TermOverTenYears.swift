internal import Quantities

/// The contract runs over ten years with its extensions. Regulation 1370/2007 art. 4(3) limits bus contracts to 120 months; art. 4(4) allows half as much again where the operator provides assets that are significant, with a reason.
enum TermOverTenYears: DraftRule {
  static let id = "term-over-ten-years"
  static let severity = RuleSeverity.error
  static let asks: (swedish: String, english: String) = (
    "Avtalstiden är högst 120 månader med förlängningar, annars anges skälet.",
    "The contract runs at most 120 months with extensions, or the reason is given."
  )
  static let basis = "förordning (EG) nr 1370/2007 art. 4(3) och 4(4)"

  static func check(_ context: CheckContext, _ report: inout CheckReport) {
    guard let tender = context.draft.tender, let period = tender.period, let start = period.start.date,
      let end = period.end.date, end >= start
    else { return }
    guard let last = tender.extensions.map({ $0.lastDay(after: end) }) ?? end, let limit = start.adding(months: 120),
      last > limit, !context.givesReasonForLongerTerm
    else { return }
    var months = 120
    while let next = start.adding(months: months + 1), next <= last { months += 1 }
    let over = last > (start.adding(months: months) ?? last) ? 1 : 0
    let extended = tender.extensions == nil ? ("", "") : (" med förlängningar", " with extensions")
    report.add(
      Self.self, line: period.line,
      "\(start) till \(last)\(extended.0) är \(months + over) månader; bussavtal får löpa 120 enligt förordning 1370/2007 art. 4(3). Ange skälet enligt art. 4(4) eller korta avtalet.",
      "\(start) to \(last)\(extended.1) is \(months + over) months; bus contracts may run 120 by Regulation 1370/2007 art. 4(3). Give the reason under art. 4(4) or shorten the contract."
    )
  }
}
