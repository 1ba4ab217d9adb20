/// Over more than ten kilometres a trip goes faster than a vehicle of its kind can; told once for each trip.
struct FastTravelBetweenFarStops: FeedRule {
  static let code = "fast_travel_between_far_stops"
  static let severity = NoticeSeverity.warning

  /// From which stop to which, and how fast.
  let stretch: FastStretch

  /// Shorter stretches are not far: the canonical validator's threshold.
  private static let farMetres = 10_000.0

  var evidence: [Evidence] { stretch.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    TravelSpeed.forEachFastTrip(feed, run) { trip, rows, chain, limit in
      for to in rows.dropFirst() where times.arrivals[to] != StopTimes.noTime {
        for from in (rows.lowerBound..<to).reversed() where times.departures[from] != StopTimes.noTime {
          let metres = chain[to - rows.lowerBound] - chain[from - rows.lowerBound]
          let speed = TravelSpeed.kilometresPerHour(times, from: from, to: to, metres: metres)
          guard speed > limit, metres > farMetres else { continue }
          log.add(
            FastTravelBetweenFarStops(
              stretch: FastStretch(feed, trip, from: from, to: to, metres: metres, speed: speed)))
          return
        }
      }
    }
  }
}
