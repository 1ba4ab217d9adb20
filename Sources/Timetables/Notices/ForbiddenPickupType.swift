/// A stop time with a window has pickup_type 0 or 3.
struct ForbiddenPickupType: FeedNotice {
  static let code = "forbidden_pickup_type"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// pickup_type.
  let pickupType: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("pickupType", pickupType)]
  }
}
