/// A number is outside what its column allows; it is read as empty.
struct NumberOutOfRange: FeedNotice {
  static let code = "number_out_of_range"
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
