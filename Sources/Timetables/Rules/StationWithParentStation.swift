/// A station has a parent.
struct StationWithParentStation: FeedRule {
  static let code = "station_with_parent_station"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where feed.stops.locationTypes[StopIndex(row)] == 1 {
      guard feed.stops.namesParent[StopIndex(row)] else { continue }
      log.add(StationWithParentStation(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
