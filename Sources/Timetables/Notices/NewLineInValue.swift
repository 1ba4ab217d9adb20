/// A value contains a line end.
struct NewLineInValue: FeedNotice {
  static let code = "new_line_in_value"
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
