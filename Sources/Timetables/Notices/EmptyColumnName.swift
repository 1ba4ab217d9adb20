/// The header has a column without a name.
struct EmptyColumnName: FeedNotice {
  static let code = "empty_column_name"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The column, counted from 1.
  let index: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("index", index)]
  }
}
