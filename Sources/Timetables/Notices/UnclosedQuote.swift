/// A quote is opened and never closed: everything behind it is one field.
struct UnclosedQuote: FeedNotice {
  static let code = "csv_parsing_failed"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row of the opening quote.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowNumber", row: rowNumber)]
  }
}
