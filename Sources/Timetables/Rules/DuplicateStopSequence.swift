/// Two rows of a trip have one stop_sequence; both are read, in the order of the file.
struct DuplicateStopSequence: FeedRule {
  static let code = "duplicate_key"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The identifying columns.
  let field: String
  /// Their values.
  let value: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    for row in 0..<feed.trips.count {
      for place in times.rows(of: TripIndex(row)).dropFirst() where times.sequences[place] == times.sequences[place - 1]
      {
        log.add(
          DuplicateStopSequence(
            file: "stop_times.txt", rowNumber: times.rowNumbers[place], field: "trip_id, stop_sequence",
            value: "\(feed.trips.ids[row]), \(times.sequences[place])"))
      }
    }
  }
}
