/// feed_start_date lies after the validation date.
struct FutureFeed: FeedRule {
  static let code = "future_feed"
  static let severity = NoticeSeverity.info

  /// feed_start_date.
  let feedStart: String

  var evidence: [Evidence] {
    [Evidence("feedStart", feedStart)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let start = feed.info?.start, start > run.validationDate else { return }
    log.add(FutureFeed(feedStart: start.description))
  }
}
