/// One id names both a stop and a group of stops. Zones of locations.geojson are not read.
struct DuplicateGeographyID: FeedRule {
  static let code = "duplicate_geography_id"
  static let severity = NoticeSeverity.error

  /// The id.
  let geographyID: String
  /// The row of stops.txt.
  let rowNumber: Int
  /// The row of location_groups.txt.
  let groupRowNumber: Int

  var evidence: [Evidence] {
    [
      Evidence("geographyID", geographyID), Evidence("rowNumber", row: rowNumber),
      Evidence("groupRowNumber", row: groupRowNumber),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let groups = feed.locationGroups
    for group in 0..<groups.ids.count {
      guard let stop = feed.stops.ids.find(groups.ids[group]) else { continue }
      log.add(
        DuplicateGeographyID(
          geographyID: groups.ids[group], rowNumber: feed.stops.rowNumbers[stop],
          groupRowNumber: groups.rowNumbers[group]))
    }
  }
}
