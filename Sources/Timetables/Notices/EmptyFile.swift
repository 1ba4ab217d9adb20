/// A table has no header.
struct EmptyFile: FeedNotice {
  static let code = "empty_file"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String

  var evidence: [Evidence] {
    [Evidence("file", file)]
  }
}
