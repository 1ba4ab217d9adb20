/// The description of a stop repeats its name.
struct SameNameAndDescriptionForStop: FeedRule {
  static let code = "same_name_and_description_for_stop"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("stopID", stopID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.stops.count where !feed.stops.descriptions.isEmpty(row) {
      guard feed.stops.descriptions[row].lowercased() == feed.stops.names[row].lowercased() else { continue }
      log.add(SameNameAndDescriptionForStop(rowNumber: feed.stops.rowNumbers[row], stopID: feed.stops.ids[row]))
    }
  }
}
