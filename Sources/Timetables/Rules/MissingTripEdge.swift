/// The first or the last stop of a trip lacks a clock time.
struct MissingTripEdge: FeedRule {
  static let code = "missing_trip_edge"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The time that is missing.
  let field: String
  /// Where on the trip.
  let stopSequence: Int

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("field", field),
      Evidence("stopSequence", stopSequence),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    // A row that runs within a window has no clock time.
    let windowRows = Set(feed.stopTimes.onDemand.filter(\.hasWindow).map(\.rowNumber))
    for row in 0..<feed.trips.count where run.callsWithoutStop[row] == 0 {
      let rows = feed.stopTimes.rows(of: TripIndex(row))
      guard let first = rows.first, let last = rows.last else { continue }
      // The only stop of a trip is at both its ends, and is told twice, as the canonical validator does.
      for place in [first, last] where windowRows.isEmpty || !windowRows.contains(feed.stopTimes.rowNumbers[place]) {
        for (name, times) in [
          ("arrival_time", feed.stopTimes.arrivals), ("departure_time", feed.stopTimes.departures),
        ] where times[place] == StopTimes.noTime {
          log.add(
            MissingTripEdge(
              rowNumber: feed.stopTimes.rowNumbers[place], tripID: feed.trips.ids[row], field: name,
              stopSequence: Int(feed.stopTimes.sequences[place])))
        }
      }
    }
  }
}
