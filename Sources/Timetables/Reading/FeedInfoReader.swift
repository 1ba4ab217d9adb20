/// Reads feed_info.txt.
enum FeedInfoReader: TableReader {
  static let file = "feed_info.txt"
  static let requiredColumns = ["feed_publisher_name", "feed_publisher_url", "feed_lang"]
  static let neededColumns: [String] = []
  static let knownColumns = [
    "feed_publisher_name", "feed_publisher_url", "feed_lang", "default_lang", "feed_start_date", "feed_end_date",
    "feed_version", "feed_contact_email", "feed_contact_url",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("feed_publisher_name", .text), ("feed_publisher_url", .url), ("feed_lang", .language),
    ("default_lang", .language), ("feed_version", .text), ("feed_contact_email", .email), ("feed_contact_url", .url),
  ]
  static let recommendedColumns = ["feed_start_date", "feed_end_date", "feed_version"]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (start, end) = (rows.column("feed_start_date"), rows.column("feed_end_date"))
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard count == 1 else { continue }
      feed.info = FeedInfo(
        publisher: rows[rows.column("feed_publisher_name")].text, version: rows[rows.column("feed_version")].text,
        language: rows[rows.column("feed_lang")].text, start: rows.date(start, &feed.notices),
        end: rows.date(end, &feed.notices), contactEmail: rows[rows.column("feed_contact_email")].text,
        contactURL: rows[rows.column("feed_contact_url")].text)
    }
    if count > 1 { feed.notices.add(MoreThanOneEntity(file: file, rowCount: count)) }
    return count
  }
}
