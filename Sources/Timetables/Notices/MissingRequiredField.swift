/// A row leaves a required field empty.
struct MissingRequiredField: FeedNotice {
  static let code = "missing_required_field"
  static let severity = NoticeSeverity.error

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
