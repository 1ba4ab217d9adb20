/// A table has rows with nothing on them; they are passed over.
struct EmptyRow: FeedNotice {
  static let code = "empty_row"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// How many.
  let rowCount: Int

  var evidence: [(name: String, value: String)] {
    [("file", file), ("rowCount", String(rowCount))]
  }
}
