public import Archives

extension Feed {
  /// Reads a feed from a zip or a folder.
  ///
  /// Tables may stand in a subfolder, as long as there is only one feed. Rows that cannot be used are left out with a notice;
  /// the feed is refused only where it holds no timetable at all.
  ///
  /// - Parameters:
  ///   - path: where the zip or folder lies.
  ///   - progress: told the name of each file before it is read.
  /// - Throws: `ArchiveError` where the container cannot be read, `FeedError` where it holds no feed.
  public static func read(path: String, progress: (String) -> Void = { _ in }) throws -> Feed {
    try read(try openContainer(at: path), progress: progress)
  }

  /// Reads a feed from an open zip or folder.
  public static func read(_ container: any Container, progress: (String) -> Void = { _ in }) throws -> Feed {
    var reader = try FeedReader(container)
    try reader.readAll(progress)
    return reader.feed
  }
}

/// The order in which the tables are read: whatever a table points to comes before it.
struct FeedReader {
  private let container: any Container
  private let entries: [String: ContainerEntry]
  private(set) var feed: Feed

  init(_ container: any Container) throws {
    self.container = container
    entries = try Self.findTables(container)
    let name = container.path.split(separator: "/").last.map(String.init) ?? container.path
    feed = Feed(name: name, path: container.path, sha256: try container.contentHash().description)
  }

  mutating func readAll(_ progress: (String) -> Void) throws {
    try read(AgenciesReader.self, progress)
    try read(StopsReader.self, isRequired: true, progress)
    try read(RoutesReader.self, isRequired: true, progress)
    try read(CalendarReader.self, progress)
    try read(CalendarDatesReader.self, progress)
    try read(ShapesReader.self, progress)
    try read(TripsReader.self, isRequired: true, progress)
    try read(StopTimesReader.self, isRequired: true, progress)
    try read(FrequenciesReader.self, progress)
    try read(AttributionsReader.self, progress)
    try read(FeedInfoReader.self, progress)
    if entries[CalendarReader.file] == nil && entries[CalendarDatesReader.file] == nil {
      throw FeedError.missingTable(
        path: feed.path, table: "calendar.txt or calendar_dates.txt", found: entries.keys.sorted())
    }
    if feed.stopTimes.count == 0 { throw FeedError.emptyTable(path: feed.path, table: StopTimesReader.file) }
    try countTheRest()
  }

  private mutating func read<Reader: TableReader>(
    _ reader: Reader.Type, isRequired: Bool = false, _ progress: (String) -> Void
  ) throws {
    guard let entry = entries[Reader.file] else {
      if isRequired {
        throw FeedError.missingTable(path: feed.path, table: Reader.file, found: entries.keys.sorted())
      }
      return
    }
    progress(Reader.file)
    let bytes = try container.bytes(of: entry)
    let count = try bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(Reader.file, buffer, knownColumns: Reader.knownColumns, log: &feed.notices)
      for column in Reader.requiredColumns where rows.column(column) < 0 {
        throw FeedError.missingColumn(
          path: feed.path, table: Reader.file, column: column, found: rows.header)
      }
      let count = Reader.read(&rows, into: &feed)
      rows.finish(&feed.notices)
      return count
    }
    feed.tables.append(TableSize(file: Reader.file, rows: count, bytes: bytes.count))
  }

  /// Tables of GTFS Schedule that nothing here reads yet are counted, so that their rows can be compared with other tools'.
  private mutating func countTheRest() throws {
    let read = Set(feed.tables.map(\.file))
    for file in entries.keys.sorted() where !read.contains(file) {
      guard Self.otherTables.contains(file), let entry = entries[file] else {
        feed.notices.add(UnknownFile(file: file))
        continue
      }
      let bytes = try container.bytes(of: entry)
      let count = bytes.withUnsafeBufferPointer { buffer in
        var reader = CSVReader(buffer)
        var count = 0
        while reader.next() { count += 1 }
        return count
      }
      feed.tables.append(TableSize(file: file, rows: count, bytes: bytes.count))
    }
  }

  private typealias TableSize = Feed.TableSize

  private static let otherTables: Set<String> = [
    "areas.txt", "booking_rules.txt", "fare_attributes.txt", "fare_leg_join_rules.txt", "fare_leg_rules.txt",
    "fare_media.txt", "fare_products.txt", "fare_rules.txt", "fare_transfer_rules.txt", "levels.txt",
    "location_group_stops.txt", "location_groups.txt", "locations.geojson", "networks.txt", "pathways.txt",
    "rider_categories.txt", "route_networks.txt", "stop_areas.txt", "timeframes.txt", "transfers.txt",
    "translations.txt",
  ]

  /// The files of the feed by name, whether they stand at the top or together in one folder.
  private static func findTables(_ container: any Container) throws -> [String: ContainerEntry] {
    let folders = container.entries.filter { $0.fileName == StopTimesReader.file }.map { String($0.folderName) }
    let folder: String
    switch folders.count {
    case 0:
      let found = container.entries.map { String($0.fileName) }
      throw FeedError.missingTable(path: container.path, table: StopTimesReader.file, found: found)
    case 1: folder = folders[0]
    default:
      guard folders.contains("") else { throw FeedError.severalFeeds(path: container.path, folders: folders.sorted()) }
      folder = ""
    }
    var tables: [String: ContainerEntry] = [:]
    for entry in container.entries where entry.folderName == folder { tables[String(entry.fileName)] = entry }
    return tables
  }
}
