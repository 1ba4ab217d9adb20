import Quantities

/// Two periods of one trip in frequencies.txt start at the same time; both are read.
struct DuplicateFrequency: FeedRule {
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
    for (previous, row) in zip(feed.frequencies.rows, feed.frequencies.rows.dropFirst())
    where previous.trip == row.trip && previous.start == row.start {
      log.add(
        DuplicateFrequency(
          file: FrequenciesReader.file, rowNumber: Int(max(row.rowNumber, previous.rowNumber)),
          field: "trip_id, start_time",
          value: "\(feed.trips.ids[row.trip.position]), \(ServiceTime(seconds: row.start))"))
    }
  }
}
