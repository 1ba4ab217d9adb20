/// feed_info.txt gives neither an address nor a page to write to.
struct MissingFeedContactEmailAndURL: FeedRule {
  static let code = "missing_feed_contact_email_and_url"
  static let severity = NoticeSeverity.warning

  /// feed_publisher_name.
  let publisher: String

  var evidence: [Evidence] {
    [Evidence("publisher", publisher)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let info = feed.info, info.contactEmail.isEmpty, info.contactURL.isEmpty else { return }
    log.add(MissingFeedContactEmailAndURL(publisher: info.publisher))
  }
}
