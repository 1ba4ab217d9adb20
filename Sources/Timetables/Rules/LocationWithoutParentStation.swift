/// An entrance, a node or a boarding area has no parent.
struct LocationWithoutParentStation: FeedRule {
  static let code = "location_without_parent_station"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String
  /// location_type.
  let locationType: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID), Evidence("locationType", locationType)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count {
      let type = Int(feed.stops.locationTypes[StopIndex(row)])
      guard type >= 2, !feed.stops.namesParent[StopIndex(row)] else { continue }
      log.add(
        LocationWithoutParentStation(
          rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row], locationType: type))
    }
  }
}
