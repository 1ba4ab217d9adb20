/// A table has more lines than the canonical validator reads; here the rest is read too.
struct TooManyRows: FeedNotice {
  static let code = "too_many_rows"
  static let severity = NoticeSeverity.error

  /// The canonical validator's limit.
  static let mostRows = 1_000_000_000

  /// The table.
  let file: String
  /// How many lines it has.
  let rowCount: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowCount", rowCount)]
  }

  static func check(_ file: String, lineCount: Int, _ log: inout NoticeLog) {
    if lineCount > mostRows { log.add(TooManyRows(file: file, rowCount: lineCount)) }
  }
}
