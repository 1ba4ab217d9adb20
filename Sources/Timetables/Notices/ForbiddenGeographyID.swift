/// A stop time names more than one of stop, group of stops and zone.
struct ForbiddenGeographyID: FeedNotice {
  static let code = "forbidden_geography_id"
  static let severity = NoticeSeverity.error

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID)]
  }
}
