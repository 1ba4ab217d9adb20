/// The feed has several agencies, and a row does not say which one it means.
struct MissingRequiredAgencyID: FeedRule {
  static let code = "missing_required_agency_id"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard feed.agencies.count > 1 else { return }
    for row in 0..<feed.agencies.count where feed.agencies.ids[row].isEmpty {
      log.add(MissingRequiredAgencyID(file: "agency.txt", rowNumber: feed.agencies.rowNumbers[row]))
    }
    for row in 0..<feed.routes.count where feed.routes.isAgencyEmpty[RouteIndex(row)] {
      log.add(MissingRequiredAgencyID(file: "routes.txt", rowNumber: feed.routes.rowNumbers[row]))
    }
  }
}
