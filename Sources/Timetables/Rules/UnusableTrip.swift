/// A trip has fewer than two rows of stop times.
struct UnusableTrip: FeedRule {
  static let code = "unusable_trip"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.trips.count where run.callCount(feed, TripIndex(row)) < 2 {
      log.add(UnusableTrip(rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row]))
    }
  }
}
