/// A stop time has one end of a window for pickup or drop-off and not the other.
struct MissingPickupOrDropOffWindow: FeedNotice {
  static let code = "missing_pickup_or_drop_off_window"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
