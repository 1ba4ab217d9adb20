/// The long name of a line starts with its short name.
struct RouteLongNameContainsShortName: FeedRule {
  static let code = "route_long_name_contains_short_name"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// route_short_name.
  let shortName: String
  /// route_long_name.
  let longName: String

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID), Evidence("shortName", shortName),
      Evidence("longName", longName),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.routes.count where !feed.routes.shortNames.isEmpty(row) {
      let (short, long) = (feed.routes.shortNames[row], feed.routes.longNames[row])
      guard long.lowercased().hasPrefix(short.lowercased()) else { continue }
      // The short name as a word of its own: "10" does not start "100 år".
      if let next = long.dropFirst(short.count).first, !next.isWhitespace && !"-()".contains(next) { continue }
      log.add(
        RouteLongNameContainsShortName(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row], shortName: short, longName: long))
    }
  }
}
