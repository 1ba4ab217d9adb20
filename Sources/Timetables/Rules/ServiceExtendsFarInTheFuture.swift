/// A service of calendar.txt ends more than two years, of 365 days each, after the validation date.
struct ServiceExtendsFarInTheFuture: FeedRule {
  static let code = "service_extends_far_in_the_future"
  static let severity = NoticeSeverity.info

  /// The service.
  let serviceID: String
  /// Its last day.
  let lastDay: String

  var evidence: [Evidence] {
    [Evidence("serviceID", serviceID), Evidence("lastDay", lastDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let limit = run.validationDate.adding(days: 2 * 365)
    for row in run.activeDates.indices where feed.services.starts[ServiceIndex(row)] != nil {
      guard let span = run.activeDates[row].span, span.last > limit else { continue }
      log.add(ServiceExtendsFarInTheFuture(serviceID: feed.services.ids[row], lastDay: span.last.description))
    }
  }
}
