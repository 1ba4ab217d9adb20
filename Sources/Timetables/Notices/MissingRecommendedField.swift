/// A row leaves a recommended field empty.
struct MissingRecommendedField: FeedNotice {
  static let code = "missing_recommended_field"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field)]
  }
}
