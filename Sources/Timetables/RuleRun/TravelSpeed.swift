/// How fast trips go between stops where they have a time, as the canonical validator reckons it.
enum TravelSpeed {
  /// A time between two stops at full minutes may be half a minute off at each end: a minute is added.
  private static let minute: Int32 = 60

  /// Kilometres an hour that no vehicle of a route_type passes; a high one for types that are not basic.
  static func limit(routeType: Int32) -> Double {
    switch routeType {
    case 0: 100
    case 2: 500
    case 1, 3, 11, 12: 150
    case 4: 80
    case 5: 30
    case 6, 7: 50
    default: 200
    }
  }

  /// Kilometres an hour over some metres between a departure and an arrival. Times that do not go forward count as a minute.
  static func kilometresPerHour(metres: Double, departure: Int32, arrival: Int32) -> Double {
    var seconds = arrival - departure
    if seconds <= 0 {
      seconds = minute
    } else if arrival % minute == 0 && departure % minute == 0 {
      seconds += minute
    }
    return metres * 3.6 / Double(seconds)
  }

  /// As above, for rows of stop_times.txt.
  static func kilometresPerHour(_ times: StopTimes, from: Int, to: Int, metres: Double) -> Double {
    kilometresPerHour(metres: metres, departure: times.departures[from], arrival: times.arrivals[to])
  }

  /// Whether some leg between timed stops is faster than the limit without the minute's grace: where none is, no stretch is too
  /// fast either.
  private static func hasFastLeg(_ times: StopTimes, _ rows: Range<Int>, _ chain: [Double], limit: Double) -> Bool {
    var from = -1
    for place in rows {
      if from >= 0 && times.arrivals[place] != StopTimes.noTime {
        let metres = chain[place - rows.lowerBound] - chain[from - rows.lowerBound]
        let seconds = times.arrivals[place] - times.departures[from]
        if seconds <= 0 ? metres > 0 : metres * 3.6 > limit * Double(seconds) { return true }
      }
      if times.departures[place] != StopTimes.noTime { from = place }
    }
    return false
  }

  /// Calls for each trip that has a fast leg, with its rows, the way along its stops and its limit.
  static func forEachFastTrip(
    _ feed: Feed, _ run: RuleRun,
    _ body: (_ trip: TripIndex, _ rows: Range<Int>, _ chain: [Double], _ limit: Double) -> Void
  ) {
    for row in 0..<feed.trips.count where run.patterns.ofTrip[row] >= 0 {
      let trip = TripIndex(row)
      let rows = feed.stopTimes.rows(of: trip)
      let chain = run.patterns.chains[Int(run.patterns.ofTrip[row])]
      let limit = limit(routeType: feed.routes.types[feed.trips.routes[trip]])
      if hasFastLeg(feed.stopTimes, rows, chain, limit: limit) { body(trip, rows, chain, limit) }
    }
  }
}
