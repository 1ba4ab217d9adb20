/// A row has only blanks on it; it is passed over. A line without even those is no row.
struct EmptyRow: FeedNotice {
  static let code = "empty_row"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber)]
  }
}
