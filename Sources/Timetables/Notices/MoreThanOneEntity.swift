/// A table that holds one row has several; the first is read.
struct MoreThanOneEntity: FeedNotice {
  static let code = "more_than_one_entity"
  static let severity = NoticeSeverity.warning

  /// The table.
  let file: String
  /// How many.
  let rowCount: Int

  var evidence: [Evidence] {
    [Evidence("file", file), Evidence("rowCount", rowCount)]
  }
}
