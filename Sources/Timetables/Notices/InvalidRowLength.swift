/// A row has more or fewer fields than its header.
struct InvalidRowLength: FeedNotice {
  static let code = "invalid_row_length"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row; the header is row 1.
  let rowNumber: Int
  /// Fields in the row.
  let fieldCount: Int
  /// Fields in the header.
  let headerCount: Int

  var evidence: [Evidence] {
    [
      Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("fieldCount", fieldCount),
      Evidence("headerCount", headerCount),
    ]
  }
}
