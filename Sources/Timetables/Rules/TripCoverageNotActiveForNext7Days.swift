/// Most trips do not run throughout the seven days from the validation date.
struct TripCoverageNotActiveForNext7Days: FeedRule {
  static let code = "trip_coverage_not_active_for_next7_days"
  static let severity = NoticeSeverity.warning

  /// The validation date.
  let validationDate: String
  /// The first day on which most trips run.
  let firstDay: String
  /// The last such day.
  let lastDay: String

  var evidence: [Evidence] {
    [Evidence("validationDate", validationDate), Evidence("firstDay", firstDay), Evidence("lastDay", lastDay)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    guard let (first, last) = TripCounts(feed)?.mostTrips else { return }
    if first <= run.validationDate && last >= run.validationDate.adding(days: 7) { return }
    log.add(
      TripCoverageNotActiveForNext7Days(
        validationDate: run.validationDate.description, firstDay: first.description, lastDay: last.description))
  }
}
