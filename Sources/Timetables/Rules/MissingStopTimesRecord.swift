/// A trip within a window of time, booked by phone at both ends, has one row where it needs two.
struct MissingStopTimesRecord: FeedRule {
  static let code = "missing_stop_times_record"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for call in feed.stopTimes.onDemand
    where call.hasStart && call.hasEnd && call.pickupType == 2 && call.dropOffType == 2 {
      guard run.callCount(feed, call.trip) == 1 else { continue }
      log.add(MissingStopTimesRecord(rowNumber: call.rowNumber, tripID: feed.trips.ids[call.trip.position]))
    }
  }
}
