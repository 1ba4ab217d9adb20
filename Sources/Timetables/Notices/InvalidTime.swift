/// A field is no time H:MM:SS; it is read as empty.
struct InvalidTime: FeedNotice {
  static let code = "invalid_time"
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
