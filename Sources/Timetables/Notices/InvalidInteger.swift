/// A field is no whole number; it is read as empty.
struct InvalidInteger: FeedNotice {
  static let code = "invalid_integer"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String
  /// What stands there.
  let value: String

  var evidence: [(name: String, value: String)] {
    [("file", file), ("rowNumber", String(rowNumber)), ("field", field), ("value", value)]
  }
}
