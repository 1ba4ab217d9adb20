/// The feed lacks a recommended table.
struct MissingRecommendedFile: FeedNotice {
  static let code = "missing_recommended_file"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String

  var evidence: [Evidence] {
    [Evidence("file", file)]
  }
}
