/// A text for passengers is all capitals or all lower case.
struct MixedCaseRecommendedField: FeedNotice {
  static let code = "mixed_case_recommended_field"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String
  /// What stands there.
  let value: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value)]
  }
}
