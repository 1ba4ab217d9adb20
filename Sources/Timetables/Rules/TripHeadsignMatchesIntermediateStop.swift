/// The headsign of a trip is the name of a stop before the last.
struct TripHeadsignMatchesIntermediateStop: FeedRule {
  static let code = "trip_headsign_matches_intermediate_stop"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// trip_headsign.
  let headsign: String
  /// The stop on the way.
  let stopID: String

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("headsign", headsign),
      Evidence("stopID", stopID),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.trips.count where !feed.trips.headsigns.isEmpty(row) {
      let rows = feed.stopTimes.rows(of: TripIndex(row))
      guard rows.count >= 2 else { continue }
      let names = feed.stops.names
      let headsign = feed.trips.headsigns.range(row)
      let text = feed.trips.headsigns.bytes[headsign]
      func isNamed(_ stopTime: Int) -> Bool {
        let name = names.range(feed.stopTimes.stops[stopTime].position)
        return name.count == text.count && names.bytes[name].elementsEqual(text)
      }
      guard let place = rows.dropLast().first(where: isNamed) else { continue }
      log.add(
        TripHeadsignMatchesIntermediateStop(
          rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row],
          headsign: feed.trips.headsigns[row], stopID: feed.stops.ids[feed.stopTimes.stops[place].position]))
    }
  }
}
