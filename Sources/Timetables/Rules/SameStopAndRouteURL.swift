/// The page of a stop is the page of a line.
struct SameStopAndRouteURL: FeedRule {
  static let code = "same_stop_and_route_url"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String
  /// The page.
  let url: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID), Evidence("url", url)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let pages = Set((0..<feed.routes.count).map { feed.routes.urls[$0].lowercased() })
    for row in 0..<feed.stops.count where !feed.stops.urls.isEmpty(row) {
      guard pages.contains(feed.stops.urls[row].lowercased()) else { continue }
      log.add(
        SameStopAndRouteURL(
          rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row], url: feed.stops.urls[row]))
    }
  }
}
