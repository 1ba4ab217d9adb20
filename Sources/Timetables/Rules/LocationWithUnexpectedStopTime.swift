/// A trip calls at a station, an entrance or a node, not at a stop.
struct LocationWithUnexpectedStopTime: FeedRule {
  static let code = "location_with_unexpected_stop_time"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where run.isStopServed[row] {
      guard feed.stops.locationTypes[StopIndex(row)] != 0 else { continue }
      log.add(LocationWithUnexpectedStopTime(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
