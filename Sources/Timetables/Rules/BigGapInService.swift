/// A service of calendar.txt is silent for more than thirteen days between two days with service.
struct BigGapInService: FeedRule {
  static let code = "big_gap_in_service"
  static let severity = NoticeSeverity.info

  /// The service.
  let serviceID: String
  /// The last day before the gap.
  let lastDay: String
  /// The first day behind it.
  let nextDay: String

  var evidence: [Evidence] {
    [Evidence("serviceID", serviceID), Evidence("lastDay", lastDay), Evidence("nextDay", nextDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in run.activeDates.indices where feed.services.starts[ServiceIndex(row)] != nil {
      for gap in run.activeDates[row].gaps {
        log.add(
          BigGapInService(
            serviceID: feed.services.ids[row], lastDay: gap.before.description, nextDay: gap.after.description))
      }
    }
  }
}
