/// A stop time that is no stop has a distance.
struct ForbiddenShapeDistTraveled: FeedNotice {
  static let code = "forbidden_shape_dist_traveled"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
