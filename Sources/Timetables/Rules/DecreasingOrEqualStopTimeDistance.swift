/// Along a trip shape_dist_traveled does not grow from one stop to the next.
struct DecreasingOrEqualStopTimeDistance: FeedRule {
  static let code = "decreasing_or_equal_stop_time_distance"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// Where on the trip.
  let stopSequence: Int
  /// shape_dist_traveled, in the feed's unit.
  let distance: Double
  /// That of the stop before.
  let previousDistance: Double

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("stopSequence", stopSequence),
      Evidence("distance", distance), Evidence("previousDistance", previousDistance),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    for row in 0..<feed.trips.count {
      for place in times.rows(of: TripIndex(row)).dropFirst() {
        let (distance, previous) = (times.distances[place], times.distances[place - 1])
        // False where either stop gives none.
        guard distance <= previous else { continue }
        log.add(
          DecreasingOrEqualStopTimeDistance(
            rowNumber: times.rowNumbers[place], tripID: feed.trips.ids[row],
            stopSequence: Int(times.sequences[place]), distance: distance, previousDistance: previous))
      }
    }
  }
}
