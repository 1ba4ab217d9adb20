/// A table has two columns of one name; the first is read.
struct DuplicatedColumn: FeedNotice {
  static let code = "duplicated_column"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The column's name.
  let column: String

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("column", column)]
  }
}
