/// The page of a stop is the page of a line.
struct SameStopAndRouteURL: FeedRule {
  static let code = "same_stop_and_route_url"
  static let severity = NoticeSeverity.warning

  /// The page and the two rows.
  let page: SharedPage

  var evidence: [Evidence] { page.evidence(idName: "stopID") }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let others = PageColumn(urls: feed.routes.urls, rowNumbers: feed.routes.rowNumbers)
    PageColumn(urls: feed.stops.urls, rowNumbers: feed.stops.rowNumbers).forEachShared(with: others) { row, other in
      log.add(
        SameStopAndRouteURL(
          page: SharedPage(
            rowNumber: feed.stops.rowNumbers[row], id: feed.stops.ids[row], url: feed.stops.urls[row],
            otherRowNumber: other)))
    }
  }
}
