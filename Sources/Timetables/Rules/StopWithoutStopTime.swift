/// No trip calls at a stop, nor at a group of stops that it belongs to.
struct StopWithoutStopTime: FeedRule {
  static let code = "stop_without_stop_time"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let groups = Set(feed.stopTimes.onDemand.compactMap(\.group))
    let inServedGroup = Set(feed.locationGroups.members.filter { groups.contains($0.group) }.map(\.stop))
    for row in 0..<feed.stops.count where !run.isStopServed[row] && !inServedGroup.contains(StopIndex(row)) {
      guard feed.stops.locationTypes[StopIndex(row)] == 0 else { continue }
      log.add(StopWithoutStopTime(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
