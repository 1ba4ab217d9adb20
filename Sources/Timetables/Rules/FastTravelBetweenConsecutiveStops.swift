/// A trip goes faster from one stop with a time to the next than a vehicle of its kind can.
struct FastTravelBetweenConsecutiveStops: FeedRule {
  static let code = "fast_travel_between_consecutive_stops"
  static let severity = NoticeSeverity.warning

  /// From which stop to which, and how fast.
  let stretch: FastStretch

  var evidence: [Evidence] { stretch.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    TravelSpeed.forEachFastTrip(feed, run) { trip, rows, _, limit in
      var from = rows.lowerBound
      for to in rows.dropFirst() {
        guard let start = feed.stops.findCoordinate(times.stops[from]),
          let end = feed.stops.findCoordinate(times.stops[to]), times.departures[from] != StopTimes.noTime,
          times.arrivals[to] != StopTimes.noTime
        else { continue }
        let metres = start.greatCircleDistance(to: end).metres
        let speed = TravelSpeed.kilometresPerHour(times, from: from, to: to, metres: metres)
        if speed > limit {
          log.add(
            FastTravelBetweenConsecutiveStops(
              stretch: FastStretch(feed, trip, from: from, to: to, metres: metres, speed: speed)))
        }
        from = to
      }
    }
  }
}
