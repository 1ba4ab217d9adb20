/// The page of a line is the page of an agency.
struct SameRouteAndAgencyURL: FeedRule {
  static let code = "same_route_and_agency_url"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The line.
  let routeID: String
  /// The page.
  let url: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("routeID", routeID), Evidence("url", url)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let pages = Set((0..<feed.agencies.count).map { feed.agencies.urls[$0].lowercased() })
    for row in 0..<feed.routes.count where !feed.routes.urls.isEmpty(row) {
      guard pages.contains(feed.routes.urls[row].lowercased()) else { continue }
      log.add(
        SameRouteAndAgencyURL(
          rowNumber: feed.routes.rowNumbers[row], routeID: feed.routes.ids[row], url: feed.routes.urls[row]))
    }
  }
}
