/// The page of a line is the page of an agency.
struct SameRouteAndAgencyURL: FeedRule {
  static let code = "same_route_and_agency_url"
  static let severity = NoticeSeverity.warning

  /// The page and the two rows.
  let page: SharedPage

  var evidence: [Evidence] { page.evidence(idName: "routeID") }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let others = PageColumn(urls: feed.agencies.urls, rowNumbers: feed.agencies.rowNumbers)
    PageColumn(urls: feed.routes.urls, rowNumbers: feed.routes.rowNumbers).forEachShared(with: others) { row, other in
      log.add(
        SameRouteAndAgencyURL(
          page: SharedPage(
            rowNumber: feed.routes.rowNumbers[row], id: feed.routes.ids[row], url: feed.routes.urls[row],
            otherRowNumber: other)))
    }
  }
}
