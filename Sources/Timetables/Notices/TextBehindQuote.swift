/// A table has text between a closing quote and the next comma; it is passed over.
struct TextBehindQuote: FeedNotice {
  static let code = "text_behind_quote"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// The first such row.
  let firstRowNumber: Int

  var evidence: [(name: String, value: String)] {
    [("file", file), ("firstRowNumber", String(firstRowNumber))]
  }
}
