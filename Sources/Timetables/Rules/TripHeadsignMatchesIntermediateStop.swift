/// The headsign of a trip is the name of a stop before the last; told for each such stop. A trip that ends where it started has no
/// other name for where it goes.
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

  /// Whether two bytes are one, or one letter of ASCII in capitals and not. Other letters are compared as they are.
  private static func areSameLetter(_ left: UInt8, _ right: UInt8) -> Bool {
    if left == right { return true }
    let lower = left | 0x20
    return lower == right | 0x20 && (0x61...0x7A).contains(lower)
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.trips.count where !feed.trips.headsigns.isEmpty(row) {
      let rows = feed.stopTimes.rows(of: TripIndex(row))
      guard let first = rows.first, let last = rows.last, rows.count >= 2,
        feed.stopTimes.stops[first] != feed.stopTimes.stops[last]
      else { continue }
      let names = feed.stops.names
      let headsign = feed.trips.headsigns.range(row)
      let text = feed.trips.headsigns.bytes[headsign]
      func isNamed(_ stopTime: Int) -> Bool {
        let name = names.range(feed.stopTimes.stops[stopTime].position)
        guard name.count == text.count else { return false }
        return names.bytes[name].elementsEqual(text, by: Self.areSameLetter)
      }
      for place in rows.dropLast() where isNamed(place) {
        log.add(
          TripHeadsignMatchesIntermediateStop(
            rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row],
            headsign: feed.trips.headsigns[row], stopID: feed.stops.ids[feed.stopTimes.stops[place].position]))
      }
    }
  }
}
