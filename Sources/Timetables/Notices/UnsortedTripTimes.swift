/// A trip arrives at a stop before it has left the one before.
struct UnsortedTripTimes: FeedNotice {
  static let code = "stop_time_with_arrival_before_previous_departure_time"
  static let severity = NoticeSeverity.error

  /// The trip.
  let tripID: String
  /// The row of stop_times.txt.
  let rowNumber: Int
  /// The arrival there.
  let arrival: String
  /// The departure before it.
  let previousDeparture: String

  var evidence: [Evidence] {
    [
      Evidence("tripID", tripID), Evidence("rowNumber", row: rowNumber), Evidence("arrival", arrival),
      Evidence("previousDeparture", previousDeparture),
    ]
  }
}
