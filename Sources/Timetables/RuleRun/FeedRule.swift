/// A rule over a whole feed; what it finds is a value of its own type, whose fields are the evidence.
protocol FeedRule: FeedNotice {
  /// Adds a notice for each place where the feed breaks the rule.
  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog)
}
