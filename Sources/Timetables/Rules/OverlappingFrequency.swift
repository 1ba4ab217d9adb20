/// Two periods of one trip in frequencies.txt overlap: the runs in both are counted twice.
struct OverlappingFrequency: FeedRule {
  static let code = "overlapping_frequency"
  static let severity = NoticeSeverity.error

  /// The trip.
  let tripID: String
  /// The row.
  let rowNumber: Int
  /// The earlier period's row.
  let previousRowNumber: Int

  var evidence: [Evidence] {
    [
      Evidence("tripID", tripID), Evidence("rowNumber", row: rowNumber),
      Evidence("previousRowNumber", row: previousRowNumber),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for (previous, row) in zip(feed.frequencies.rows, feed.frequencies.rows.dropFirst())
    where previous.trip == row.trip && row.start < previous.end {
      log.add(
        OverlappingFrequency(
          tripID: feed.trips.ids[row.trip.position], rowNumber: Int(row.rowNumber),
          previousRowNumber: Int(previous.rowNumber)))
    }
  }
}
