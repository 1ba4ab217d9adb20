/// Over more than ten kilometres a trip goes faster than a vehicle of its kind can; told once for each trip.
struct FastTravelBetweenFarStops: FeedRule {
  static let code = "fast_travel_between_far_stops"
  static let severity = NoticeSeverity.warning

  /// The trip.
  let tripID: String
  /// Kilometres an hour.
  let speed: Double
  /// Metres as the crow flies.
  let metres: Double
  /// The first stop's row.
  let rowNumber: Int
  /// The second stop's row.
  let secondRowNumber: Int
  /// The first stop.
  let stopID: String
  /// The second stop.
  let secondStopID: String

  var evidence: [Evidence] {
    [
      Evidence("tripID", tripID), Evidence("speed", speed), Evidence("metres", metres),
      Evidence("rowNumber", row: rowNumber), Evidence("secondRowNumber", row: secondRowNumber),
      Evidence("stopID", stopID), Evidence("secondStopID", secondStopID),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    for row in 0..<feed.trips.count where run.patterns.ofTrip[row] >= 0 {
      let rows = times.rows(of: TripIndex(row))
      let chain = run.patterns.chains[Int(run.patterns.ofTrip[row])]
      let limit = TravelSpeed.limit(routeType: feed.routes.types[feed.trips.routes[TripIndex(row)]])
      guard TravelSpeed.hasFastLeg(times, rows, chain, limit: limit) else { continue }
      search: for to in rows.dropFirst() where times.arrivals[to] != StopTimes.noTime {
        for from in (rows.lowerBound..<to).reversed() where times.departures[from] != StopTimes.noTime {
          let metres = chain[to - rows.lowerBound] - chain[from - rows.lowerBound]
          let speed = TravelSpeed.kilometresPerHour(
            metres: metres, departure: times.departures[from], arrival: times.arrivals[to])
          guard speed > limit, metres > 10_000 else { continue }
          log.add(
            FastTravelBetweenFarStops(
              tripID: feed.trips.ids[row], speed: speed, metres: metres, rowNumber: times.rowNumbers[from],
              secondRowNumber: times.rowNumbers[to], stopID: feed.stops.ids[times.stops[from].position],
              secondStopID: feed.stops.ids[times.stops[to].position]))
          break search
        }
      }
    }
  }
}
