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

  var evidence: [(name: String, value: String)] {
    [("file", file), ("rowNumber", String(rowNumber)), ("field", field), ("value", value)]
  }
}
