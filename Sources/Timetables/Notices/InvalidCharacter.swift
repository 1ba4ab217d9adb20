/// A text holds the replacement character, or bytes that are no UTF-8: it was written in another encoding.
struct InvalidCharacter: FeedNotice {
  static let code = "invalid_character"
  static let severity = NoticeSeverity.error

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
