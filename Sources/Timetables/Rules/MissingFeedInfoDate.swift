/// feed_info.txt gives one end of its period and not the other.
struct MissingFeedInfoDate: FeedRule {
  static let code = "missing_feed_info_date"
  static let severity = NoticeSeverity.warning

  /// The date that is missing.
  let field: String

  var evidence: [Evidence] {
    [Evidence("field", field)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let info = feed.info, (info.start == nil) != (info.end == nil) else { return }
    log.add(MissingFeedInfoDate(field: info.start == nil ? "feed_start_date" : "feed_end_date"))
  }
}
