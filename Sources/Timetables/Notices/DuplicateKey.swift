/// A row has the identifier of an earlier row; it is left out.
struct DuplicateKey: FeedNotice {
  static let code = "duplicate_key"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The later row.
  let rowNumber: Int
  /// The identifying column.
  let field: String
  /// The identifier.
  let value: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value)]
  }
}
