/// Reads one file of a feed into its table.
protocol TableReader {
  /// The file's name.
  static var file: String { get }
  /// Columns that GTFS Schedule requires in the header: the absence of each is a notice.
  static var requiredColumns: [String] { get }
  /// Those without which the file says nothing: it is not read then, and where service depends on it the feed is refused.
  static var neededColumns: [String] { get }
  /// Columns that every row must fill.
  static var requiredFields: [String] { get }
  /// All columns that GTFS Schedule gives the file; others are noticed and not read.
  static var knownColumns: [String] { get }

  /// What the text fields are, by column.
  static var kinds: [(column: String, kind: FieldKind)] { get }
  /// Columns that every row should fill.
  static var recommendedColumns: [String] { get }

  /// Reads all rows and gives back how many there were.
  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int
}

extension TableReader {
  static var neededColumns: [String] { requiredColumns }
  static var requiredFields: [String] { requiredColumns }
  static var kinds: [(column: String, kind: FieldKind)] { [] }
  static var recommendedColumns: [String] { [] }
}
