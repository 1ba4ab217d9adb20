/// A stop with a platform code belongs to no station.
struct PlatformWithoutParentStation: FeedRule {
  static let code = "platform_without_parent_station"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where !feed.stops.platformCodes.isEmpty(row) {
      let stop = StopIndex(row)
      guard feed.stops.locationTypes[stop] == 0, !feed.stops.namesParent[stop] else { continue }
      log.add(PlatformWithoutParentStation(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
