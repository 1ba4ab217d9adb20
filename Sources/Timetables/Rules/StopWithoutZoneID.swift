/// A stop is in no zone, and a line that calls there has fares by zone.
struct StopWithoutZoneID: FeedRule {
  static let code = "stop_without_zone_id"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let isZoned = feed.fareReferences.isZoned
    guard isZoned.values.contains(true) else { return }
    var isAsked = [Bool](repeating: false, count: feed.stops.count)
    for row in 0..<feed.trips.count where isZoned[feed.trips.routes[TripIndex(row)]] {
      for call in feed.stopTimes.rows(of: TripIndex(row)) { isAsked[feed.stopTimes.stops[call].position] = true }
    }
    for row in 0..<feed.stops.count where isAsked[row] && !feed.stops.isInZone[StopIndex(row)] {
      guard feed.stops.locationTypes[StopIndex(row)] == 0 else { continue }
      log.add(StopWithoutZoneID(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
