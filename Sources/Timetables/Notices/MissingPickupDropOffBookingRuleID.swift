/// A window for pickup or drop-off by phone names no booking rule.
struct MissingPickupDropOffBookingRuleID: FeedNotice {
  static let code = "missing_pickup_drop_off_booking_rule_id"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
