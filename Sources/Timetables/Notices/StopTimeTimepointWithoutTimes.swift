/// A stop time is marked as exact and lacks a clock time.
struct StopTimeTimepointWithoutTimes: FeedNotice {
  static let code = "stop_time_timepoint_without_times"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// Where on the trip.
  let stopSequence: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("stopSequence", stopSequence)]
  }
}
