/// A value starts or ends with blanks; they are no part of it.
struct LeadingOrTrailingWhitespaces: FeedNotice {
  static let code = "leading_or_trailing_whitespaces"
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
