/// A stop, a station or an entrance has no coordinate.
struct StopWithoutLocation: FeedRule {
  static let code = "stop_without_location"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count {
      let stop = StopIndex(row)
      // One that is written and cannot be read was noticed as that.
      guard feed.stops.locationTypes[stop] <= 2, !feed.stops.isPlaceUnreadable[stop] else { continue }
      guard !feed.stops.latitudes[stop].isFinite || !feed.stops.longitudes[stop].isFinite else { continue }
      log.add(StopWithoutLocation(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
