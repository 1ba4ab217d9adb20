/// The period that feed_info.txt states reaches more than fourteen days past the service.
struct FeedValidBeyondTotalServiceWindow: FeedRule {
  static let code = "feed_valid_beyond_total_service_window"
  static let severity = NoticeSeverity.info

  /// feed_start_date.
  let feedStart: String
  /// feed_end_date.
  let feedEnd: String
  /// The first day with service.
  let firstDay: String
  /// The last day with service.
  let lastDay: String

  var evidence: [Evidence] {
    [
      Evidence("feedStart", feedStart), Evidence("feedEnd", feedEnd), Evidence("firstDay", firstDay),
      Evidence("lastDay", lastDay),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let start = feed.info?.start, let end = feed.info?.end, let window = run.serviceWindow else { return }
    guard start < window.first.adding(days: -14) || end > window.last.adding(days: 14) else { return }
    log.add(
      FeedValidBeyondTotalServiceWindow(
        feedStart: start.description, feedEnd: end.description, firstDay: window.first.description,
        lastDay: window.last.description))
  }
}
