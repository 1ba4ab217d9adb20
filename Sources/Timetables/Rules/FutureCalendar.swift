/// All service starts after the validation date.
struct FutureCalendar: FeedRule {
  static let code = "future_calendar"
  static let severity = NoticeSeverity.info

  /// The first day with service.
  let firstDay: String

  var evidence: [Evidence] {
    [Evidence("firstDay", firstDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let window = run.serviceWindow, window.first > run.validationDate else { return }
    log.add(FutureCalendar(firstDay: window.first.description))
  }
}
