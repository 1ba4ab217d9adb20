/// The feed has one agency, and a row that should name it does not.
struct MissingRecommendedAgencyID: FeedRule {
  static let code = "missing_recommended_field"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard feed.agencyRowCount == 1 else { return }
    feed.forEachRowWithoutAgency {
      log.add(MissingRecommendedAgencyID(file: $0, rowNumber: $1, field: "agency_id"))
    }
  }
}
