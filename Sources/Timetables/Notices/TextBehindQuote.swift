/// There is text between a closing quote and the next comma; it is passed over.
struct TextBehindQuote: FeedNotice {
  static let code = "text_behind_quote"
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
