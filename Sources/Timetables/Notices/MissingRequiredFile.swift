/// The feed lacks a required table; it can be read without it.
struct MissingRequiredFile: FeedNotice {
  static let code = "missing_required_file"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String

  var evidence: [Evidence] {
    [Evidence("file", file)]
  }
}
