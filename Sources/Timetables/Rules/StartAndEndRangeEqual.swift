import Quantities

/// A period of frequencies.txt ends when it starts: it has no run.
struct StartAndEndRangeEqual: FeedRule {
  static let code = "start_and_end_range_equal"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// What the row is about.
  let id: String
  /// The start.
  let start: String
  /// The end.
  let end: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("id", id), Evidence("start", start), Evidence("end", end)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in feed.frequencies.rows where row.start == row.end {
      log.add(
        StartAndEndRangeEqual(
          file: "frequencies.txt", id: feed.trips.ids[row.trip.position],
          start: ServiceTime(seconds: row.start).description, end: ServiceTime(seconds: row.end).description))
    }
  }
}
