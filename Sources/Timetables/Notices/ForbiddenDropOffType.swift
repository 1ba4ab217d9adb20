/// A stop time with a window has drop_off_type 0.
struct ForbiddenDropOffType: FeedNotice {
  static let code = "forbidden_drop_off_type"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
