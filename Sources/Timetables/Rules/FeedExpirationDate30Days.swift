/// feed_end_date is less than thirty days, and not less than seven, after the validation date.
struct FeedExpirationDate30Days: FeedRule {
  static let code = "feed_expiration_date30_days"
  static let severity = NoticeSeverity.warning

  /// feed_end_date.
  let feedEnd: String

  var evidence: [Evidence] {
    [Evidence("feedEnd", feedEnd)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let end = feed.info?.end, end >= run.validationDate.adding(days: 7),
      end < run.validationDate.adding(days: 30)
    else { return }
    log.add(FeedExpirationDate30Days(feedEnd: end.description))
  }
}
