/// A stretch of a trip that is faster than its vehicle can be; what both rules about it tell.
struct FastStretch: Sendable {
  /// The trip.
  let tripID: String
  /// Kilometres an hour.
  let speed: Double
  /// Metres from stop to stop as the crow flies.
  let metres: Double
  /// The first stop's row.
  let rowNumber: Int
  /// The last stop's row.
  let secondRowNumber: Int
  /// The first stop.
  let stopID: String
  /// The last stop.
  let secondStopID: String

  /// - Parameters:
  ///   - from: the row of stop_times.txt at its start, as stored.
  ///   - to: the one at its end.
  init(_ feed: Feed, _ trip: TripIndex, from: Int, to: Int, metres: Double, speed: Double) {
    tripID = feed.trips.ids[trip.position]
    (self.metres, self.speed) = (metres, speed)
    rowNumber = feed.stopTimes.rowNumbers[from]
    secondRowNumber = feed.stopTimes.rowNumbers[to]
    stopID = feed.stops.ids[feed.stopTimes.stops[from].position]
    secondStopID = feed.stops.ids[feed.stopTimes.stops[to].position]
  }

  var evidence: [Evidence] {
    [
      Evidence("tripID", tripID), Evidence("speed", speed), Evidence("metres", metres),
      Evidence("rowNumber", row: rowNumber), Evidence("secondRowNumber", row: secondRowNumber),
      Evidence("stopID", stopID), Evidence("secondStopID", secondStopID),
    ]
  }
}
