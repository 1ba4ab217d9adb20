/// A trip arrives at a stop before it has left the one before.
struct StopTimeWithArrivalBeforePreviousDepartureTime: FeedRule {
  static let code = "stop_time_with_arrival_before_previous_departure_time"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The arrival, in seconds of the service day.
  let arrival: Int
  /// The departure before it, in seconds of the service day.
  let previousDeparture: Int

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("arrival", arrival),
      Evidence("previousDeparture", previousDeparture),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    for row in 0..<feed.trips.count {
      var previous = StopTimes.noTime
      for place in times.rows(of: TripIndex(row)) {
        let arrival = times.arrivals[place]
        if arrival != StopTimes.noTime && previous != StopTimes.noTime && arrival < previous {
          log.add(
            StopTimeWithArrivalBeforePreviousDepartureTime(
              rowNumber: feed.stopTimes.rowNumbers[place], tripID: feed.trips.ids[row],
              arrival: Int(arrival), previousDeparture: Int(previous)))
        }
        if times.departures[place] != StopTimes.noTime { previous = times.departures[place] }
      }
    }
  }
}
