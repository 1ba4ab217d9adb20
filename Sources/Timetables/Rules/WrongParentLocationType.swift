/// The parent of a stop is of a kind that cannot be one.
struct WrongParentLocationType: FeedRule {
  static let code = "wrong_parent_location_type"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String
  /// The parent.
  let parentID: String
  /// location_type of the parent.
  let parentLocationType: Int

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID), Evidence("parentID", parentID),
      Evidence("parentLocationType", parentLocationType),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count {
      let stop = StopIndex(row)
      let type = feed.stops.locationTypes[stop]
      guard type != 1, let parent = feed.stops.parents[stop] else { continue }
      // A boarding area belongs to a stop, everything else to a station.
      guard feed.stops.locationTypes[parent] != (type == 4 ? 0 : 1) else { continue }
      log.add(
        WrongParentLocationType(
          rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row], parentID: feed.stops.ids[parent.position],
          parentLocationType: Int(feed.stops.locationTypes[parent])))
    }
  }
}
