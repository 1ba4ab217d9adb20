/// The tables stand in a folder inside the feed, not at its top; they are read there.
struct InvalidInputFilesInSubfolder: FeedNotice {
  static let code = "invalid_input_files_in_subfolder"
  static let severity = NoticeSeverity.error

  /// The folder.
  let folder: String

  var evidence: [Evidence] {
    [Evidence("folder", folder)]
  }
}
