/// A row points to a row of another table that does not exist.
struct ForeignKeyViolation: FeedNotice {
  static let code = "foreign_key_violation"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// The column.
  let field: String
  /// The identifier that is not there.
  let value: String
  /// The table where it should be.
  let parentFile: String

  var evidence: [Evidence] {
    [
      Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("field", field), Evidence("value", value),
      Evidence("parentFile", parentFile),
    ]
  }
}
