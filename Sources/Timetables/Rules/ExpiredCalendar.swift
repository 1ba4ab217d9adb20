/// A service has its last day before the validation date.
struct ExpiredCalendar: FeedRule {
  static let code = "expired_calendar"
  static let severity = NoticeSeverity.warning

  /// The service.
  let serviceID: String
  /// Its last day.
  let lastDay: String

  var evidence: [Evidence] {
    [Evidence("serviceID", serviceID), Evidence("lastDay", lastDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    // Where there is a calendar.txt, a service of calendar_dates.txt alone is not asked; where there is none, such services are as
    // many as days, and past ones are worth a word only when all are past.
    let hasCalendar = feed.services.starts.values.contains { $0 != nil }
    let isAllPast = run.activeDates.allSatisfy { $0.span.map { $0.last < run.validationDate } ?? true }
    if !hasCalendar && !isAllPast { return }
    for row in run.activeDates.indices {
      if hasCalendar && feed.services.starts[ServiceIndex(row)] == nil { continue }
      guard let span = run.activeDates[row].span, span.last < run.validationDate else { continue }
      log.add(ExpiredCalendar(serviceID: feed.services.ids[row], lastDay: span.last.description))
    }
  }
}
