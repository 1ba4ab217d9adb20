/// A stop time is a zone or a group of stops, not a stop: it is left out, since no way leads to it.
struct StopTimeWithoutStop: FeedNotice {
  static let code = "stop_time_without_stop"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
