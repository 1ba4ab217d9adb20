/// A stop, a station or an entrance has no name.
struct MissingStopName: FeedRule {
  static let code = "missing_stop_name"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where feed.stops.names.isEmpty(row) {
      guard feed.stops.locationTypes[StopIndex(row)] <= 2 else { continue }
      log.add(MissingStopName(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
