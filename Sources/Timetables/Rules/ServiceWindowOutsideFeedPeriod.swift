/// A service that trips have runs outside the period that feed_info.txt states.
struct ServiceWindowOutsideFeedPeriod: FeedRule {
  static let code = "service_window_outside_feed_period"
  static let severity = NoticeSeverity.info

  /// The service.
  let serviceID: String
  /// Its first day.
  let firstDay: String
  /// Its last day.
  let lastDay: String

  var evidence: [Evidence] {
    [Evidence("serviceID", serviceID), Evidence("firstDay", firstDay), Evidence("lastDay", lastDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let start = feed.info?.start, let end = feed.info?.end else { return }
    for row in run.activeDates.indices where run.isServiceUsed[row] {
      guard let span = run.activeDates[row].span, span.first < start || span.last > end else { continue }
      log.add(
        ServiceWindowOutsideFeedPeriod(
          serviceID: feed.services.ids[row], firstDay: span.first.description, lastDay: span.last.description))
    }
  }
}
