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

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value)]
  }
}
