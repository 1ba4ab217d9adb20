/// feed_end_date is less than seven days after the validation date.
struct FeedExpirationDate7Days: FeedRule {
  static let code = "feed_expiration_date7_days"
  static let severity = NoticeSeverity.warning

  /// feed_end_date.
  let feedEnd: String

  var evidence: [Evidence] {
    [Evidence("feedEnd", feedEnd)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let end = feed.info?.end, end < run.validationDate.adding(days: 7) else { return }
    log.add(FeedExpirationDate7Days(feedEnd: end.description))
  }
}
