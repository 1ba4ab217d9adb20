/// A feed that cannot be read at all: one sentence says what, where and what to do.
public enum FeedError: CustomStringConvertible, Error {
  /// A table that every feed must have is not there.
  case missingTable(path: String, table: String, found: [String])
  /// Several folders of the archive hold the same table.
  case severalFeeds(path: String, folders: [String])
  /// A table lacks a column without which it says nothing.
  case missingColumn(path: String, table: String, column: String, found: [String])
  /// A table has a header and no rows, or no row that can be used.
  case emptyTable(path: String, table: String)
  /// No trip runs on a date.
  case noService(path: String, date: String, first: String, last: String)
  /// No trip ever runs.
  case neverAnyService(path: String)
  /// frequencies.txt asks for so many runs that no bus network can mean it.
  case tooManyRuns(path: String, trip: String, runs: Int, limit: Int)

  /// One sentence with the remedy.
  public var description: String {
    switch self {
    case .missingTable(let path, let table, let found):
      "\(path) has no \(table)\(Self.list(found, prefix: "; it holds ")): give a GTFS Schedule feed, as a zip or an unpacked folder."
    case .severalFeeds(let path, let folders):
      "\(path) holds several feeds (in \(folders.joined(separator: ", "))): unpack it and give one of the folders."
    case .missingColumn(let path, let table, let column, let found):
      "\(path): \(table) has no column \(column) (its header is \(Self.printable(found))): \(Self.remedy(column, found))."
    case .emptyTable(let path, let table):
      "\(path): \(table) has no row that can be used: ask the publisher for a complete feed."
    case .noService(let path, let date, let first, let last):
      "\(path): no trip runs on \(date); the feed has service from \(first) to \(last): choose a date in between."
    case .neverAnyService(let path):
      "\(path): no trip runs on any day: calendar.txt and calendar_dates.txt give no service that a trip uses; ask the publisher for a complete feed."
    case .tooManyRuns(let path, let trip, let runs, let limit):
      "\(path): frequencies.txt asks for \(runs) stop times in one day up to the runs of trip \(trip), more than \(limit): mend its headway_secs."
    }
  }

  /// A header that people can read: what is no text as question marks, and no more than fits a few lines.
  private static func printable(_ header: [String]) -> String {
    let text = header.joined(separator: ",")
    let shown = String(
      text.prefix(200).map { $0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{7F}" } ? "?" : $0 })
    return text.count > 200 ? shown + "…" : shown
  }

  /// What most likely happened to a table without a column that it must have.
  private static func remedy(_ column: String, _ header: [String]) -> String {
    if header.contains(where: { $0.unicodeScalars.contains("\0") }) {
      return "this is UTF-16 or no text at all; save it as UTF-8"
    }
    if header.count == 1, let only = header.first {
      if only.contains(";") { return "its fields are parted by semicolons; save it with commas" }
      if only.contains("\t") { return "its fields are parted by tabs; save it with commas" }
    }
    if header.contains(where: { $0.lowercased() == column }) {
      return "names of columns are in small letters; write \(column)"
    }
    return "ask the publisher for a complete feed"
  }

  private static func list(_ names: [String], prefix: String) -> String {
    guard !names.isEmpty else { return "" }
    let shown = names.prefix(8).joined(separator: ", ")
    return prefix + shown + (names.count > 8 ? " and \(names.count - 8) more files" : "")
  }
}
