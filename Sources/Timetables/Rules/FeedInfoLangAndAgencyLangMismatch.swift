/// feed_lang and agency_lang name different languages.
struct FeedInfoLangAndAgencyLangMismatch: FeedRule {
  static let code = "feed_info_lang_and_agency_lang_mismatch"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// feed_lang.
  let feedLanguage: String
  /// agency_lang.
  let agencyLanguage: String

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("feedLanguage", feedLanguage),
      Evidence("agencyLanguage", agencyLanguage),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let language = feed.info?.language, !language.isEmpty, language.lowercased() != "mul" else { return }
    for row in 0..<feed.agencies.count where !feed.agencies.languages.isEmpty(row) {
      let own = feed.agencies.languages[row]
      guard own.lowercased() != language.lowercased() else { continue }
      log.add(
        FeedInfoLangAndAgencyLangMismatch(
          rowNumber: feed.agencies.rowNumbers[row], feedLanguage: language, agencyLanguage: own))
    }
  }
}
