/// A table lacks a column without which it says nothing; the table is not read.
struct MissingRequiredColumn: FeedNotice {
  static let code = "missing_required_column"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The column's name.
  let column: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("column", column)]
  }
}
