/// Agencies name different languages.
struct InconsistentAgencyLang: FeedRule {
  static let code = "inconsistent_agency_lang"
  static let severity = NoticeSeverity.warning

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
    let named = (0..<feed.agencies.count).filter { !feed.agencies.languages.isEmpty($0) }
    guard let first = named.first else { return }
    let expected = feed.agencies.languages[first]
    for row in named where feed.agencies.languages[row].lowercased() != expected.lowercased() {
      log.add(
        InconsistentAgencyLang(
          rowNumber: feed.agencies.rowNumbers[row], value: feed.agencies.languages[row], expected: expected))
    }
  }
}
