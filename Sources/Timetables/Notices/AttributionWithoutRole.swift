/// An attribution says neither producer nor operator nor authority.
struct AttributionWithoutRole: FeedNotice {
  static let code = "attribution_without_role"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber)]
  }
}
