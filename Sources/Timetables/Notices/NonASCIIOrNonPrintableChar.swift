/// An id holds characters other than printable ASCII.
struct NonASCIIOrNonPrintableChar: FeedNotice {
  static let code = "non_ascii_or_non_printable_char"
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
