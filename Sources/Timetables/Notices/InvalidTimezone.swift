/// A field is no name of a time zone.
struct InvalidTimezone: FeedNotice {
  static let code = "invalid_timezone"
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
