/// Two lines of one agency and type have the same names.
struct DuplicateRouteName: FeedRule {
  static let code = "duplicate_route_name"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// The earlier line's row.
  let earlierRowNumber: Int
  /// route_short_name.
  let shortName: String
  /// route_long_name.
  let longName: String

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID),
      Evidence("earlierRowNumber", row: earlierRowNumber), Evidence("shortName", shortName),
      Evidence("longName", longName),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    struct Names: Hashable {
      let short, long: String
      let agency: AgencyIndex?
      let isAgencyEmpty: Bool
      let type: Int32
    }
    var rows: [Names: Int] = [:]
    for row in 0..<feed.routes.count {
      let (short, long) = (feed.routes.shortNames[row], feed.routes.longNames[row])
      let route = RouteIndex(row)
      let names = Names(
        short: short, long: long, agency: feed.routes.agencies[route],
        isAgencyEmpty: feed.routes.isAgencyEmpty[route], type: feed.routes.types[route])
      guard let earlier = rows[names] else {
        rows[names] = row
        continue
      }
      log.add(
        DuplicateRouteName(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row],
          earlierRowNumber: feed.routes.rowNumbers[earlier], shortName: short,
          longName: long))
    }
  }
}
