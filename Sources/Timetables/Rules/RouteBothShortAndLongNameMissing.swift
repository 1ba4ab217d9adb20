/// A line has neither a short nor a long name.
struct RouteBothShortAndLongNameMissing: FeedRule {
  static let code = "route_both_short_and_long_name_missing"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.routes.count where feed.routes.shortNames.isEmpty(row) && feed.routes.longNames.isEmpty(row) {
      log.add(RouteBothShortAndLongNameMissing(rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row]))
    }
  }
}
