/// Agencies name different time zones.
struct InconsistentAgencyTimezone: FeedRule {
  static let code = "inconsistent_agency_timezone"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// What it says.
  let value: String
  /// What the first agency says.
  let expected: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("value", value), Evidence("expected", expected)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.agencies.count where feed.agencies.timeZones[row] != feed.agencies.timeZones[0] {
      log.add(
        InconsistentAgencyTimezone(
          rowNumber: feed.agencies.rowNumbers[row], value: feed.agencies.timeZones[row],
          expected: feed.agencies.timeZones[0]))
    }
  }
}
