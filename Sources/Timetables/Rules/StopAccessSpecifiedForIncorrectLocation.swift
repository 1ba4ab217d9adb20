/// stop_access is given for a place that is no stop.
struct StopAccessSpecifiedForIncorrectLocation: FeedRule {
  static let code = "stop_access_specified_for_incorrect_location"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where feed.stops.accesses[StopIndex(row)] != nil {
      guard feed.stops.locationTypes[StopIndex(row)] != 0 else { continue }
      log.add(
        StopAccessSpecifiedForIncorrectLocation(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
