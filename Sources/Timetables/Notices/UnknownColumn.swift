/// A table has a column that GTFS Schedule does not know; its values are not read.
struct UnknownColumn: FeedNotice {
  static let code = "unknown_column"
  static let severity = NoticeSeverity.info

  /// The table.
  let file: String
  /// The column's name.
  let column: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("column", column)]
  }
}
