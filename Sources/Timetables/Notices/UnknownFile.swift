/// The feed has a file that GTFS Schedule does not know; it is not read.
struct UnknownFile: FeedNotice {
  static let code = "unknown_file"
  static let severity = NoticeSeverity.info

  /// The file's name.
  let file: String

  var evidence: [Evidence] {
    [Evidence("file", file)]
  }
}
