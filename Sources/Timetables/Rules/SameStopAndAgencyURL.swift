/// The page of a stop is the page of an agency.
struct SameStopAndAgencyURL: FeedRule {
  static let code = "same_stop_and_agency_url"
  static let severity = NoticeSeverity.warning

  /// The page and the two rows.
  let page: SharedPage

  var evidence: [Evidence] { page.evidence(idName: "stopID") }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let others = PageColumn(urls: feed.agencies.urls, rowNumbers: feed.agencies.rowNumbers)
    PageColumn(urls: feed.stops.urls, rowNumbers: feed.stops.rowNumbers).forEachShared(with: others) { row, other in
      log.add(
        SameStopAndAgencyURL(
          page: SharedPage(
            rowNumber: feed.stops.rowNumbers[row], id: feed.stops.ids[row], url: feed.stops.urls[row],
            otherRowNumber: other)))
    }
  }
}
