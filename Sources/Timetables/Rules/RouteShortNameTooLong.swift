/// The short name of a line has more than twelve characters, counted as UTF-16 does.
struct RouteShortNameTooLong: FeedRule {
  static let code = "route_short_name_too_long"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// route_short_name.
  let shortName: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID), Evidence("shortName", shortName)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.routes.count where feed.routes.shortNames[row].utf16.count > 12 {
      log.add(
        RouteShortNameTooLong(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row], shortName: feed.routes.shortNames[row])
      )
    }
  }
}
