/// stop_access is given for a stop that belongs to no station.
struct StopAccessSpecifiedForStopWithNoParentStation: FeedRule {
  static let code = "stop_access_specified_for_stop_with_no_parent_station"
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
      let stop = StopIndex(row)
      guard feed.stops.locationTypes[stop] == 0, !feed.stops.namesParent[stop] else { continue }
      log.add(
        StopAccessSpecifiedForStopWithNoParentStation(
          rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
