/// A stop time has a window for pickup or drop-off and a clock time too.
struct ForbiddenArrivalOrDepartureTime: FeedNotice {
  static let code = "forbidden_arrival_or_departure_time"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
