/// A stop time has one of its two clock times; the other is read as the same.
struct StopTimeWithOnlyArrivalOrDepartureTime: FeedNotice {
  static let code = "stop_time_with_only_arrival_or_departure_time"
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
