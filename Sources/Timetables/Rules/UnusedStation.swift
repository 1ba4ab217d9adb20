/// No stop belongs to a station; an entrance or a node does not count.
struct UnusedStation: FeedRule {
  static let code = "unused_station"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    var isUsed = [Bool](repeating: false, count: feed.stops.count)
    for row in 0..<feed.stops.count where feed.stops.locationTypes[StopIndex(row)] == 0 {
      if let parent = feed.stops.parents[StopIndex(row)] { isUsed[parent.position] = true }
    }
    for row in 0..<feed.stops.count where !isUsed[row] && feed.stops.locationTypes[StopIndex(row)] == 1 {
      log.add(UnusedStation(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
