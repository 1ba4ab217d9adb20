/// A stop time has a clock time and leaves timepoint empty, though the table has the column.
struct MissingTimepointValue: FeedNotice {
  static let code = "missing_timepoint_value"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// Where on the trip.
  let stopSequence: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("stopSequence", stopSequence)]
  }
}
