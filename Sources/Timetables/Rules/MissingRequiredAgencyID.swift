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
    guard feed.agencyRowCount > 1 else { return }
    feed.forEachRowWithoutAgency { log.add(MissingRequiredAgencyID(file: $0, rowNumber: $1)) }
  }
}
