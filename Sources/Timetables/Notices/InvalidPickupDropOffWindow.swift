/// A window for pickup or drop-off ends at or before its start.
struct InvalidPickupDropOffWindow: FeedNotice {
  static let code = "invalid_pickup_drop_off_window"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
