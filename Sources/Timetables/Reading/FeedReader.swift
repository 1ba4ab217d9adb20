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
struct FeedReader: Sendable {
  private let container: any Container
  private let entries: [String: ContainerEntry]
  private(set) var feed: Feed

  init(_ container: any Container) throws {
    self.container = container
    entries = try Self.findTables(container)
    let name = container.path.split(separator: "/").last.map(String.init) ?? container.path
    feed = Feed(name: name, path: container.path, sha256: "")
  }

  /// Bytes of the largest table, the shapes, which point to no other table, and the hash of the whole are made by other threads while
  /// the small tables are read.
  private struct Ahead {
    let stopTimes: Background<[UInt8]>
    let shapes: Background<Feed>
    let hash: Background<String>

    init(_ reader: FeedReader, _ stopTimes: ContainerEntry) {
      let container = reader.container
      self.stopTimes = Background { try container.bytes(of: stopTimes) }
      shapes = Background { try reader.readShapes() }
      hash = Background { try container.contentHash().description }
    }
  }

  /// A feed with nothing in it but the shapes, where there are any, and what is to be said of them.
  private func readShapes() throws -> Feed {
    var alone = self
    alone.feed = Feed(name: feed.name, path: feed.path, sha256: "")
    try alone.read(ShapesReader.self) { _ in }
    return alone.feed
  }

  /// Takes over what was read ahead, in its place among the tables.
  private mutating func take(_ shapes: Feed, _ progress: (String) -> Void) {
    if entries[ShapesReader.file] != nil { progress(ShapesReader.file) }
    feed.shapes = shapes.shapes
    feed.notices.add(shapes.notices, behindRows: 0)
    feed.headers.merge(shapes.headers) { _, read in read }
    feed.tables += shapes.tables
  }

  mutating func readAll(_ progress: (String) -> Void) throws {
    if entries[CalendarReader.file] == nil && entries[CalendarDatesReader.file] == nil {
      throw FeedError.missingTable(
        path: feed.path, table: "calendar.txt or calendar_dates.txt", found: entries.keys.sorted())
    }
    if entries[AgenciesReader.file] == nil { feed.notices.add(MissingRequiredFile(file: AgenciesReader.file)) }
    if entries[FeedInfoReader.file] == nil {
      // Texts are translated from the feed's language, which only feed_info.txt states.
      if entries["translations.txt"] != nil {
        feed.notices.add(MissingRequiredFile(file: FeedInfoReader.file))
      } else {
        feed.notices.add(MissingRecommendedFile(file: FeedInfoReader.file))
      }
    }
    if let folder = entries[StopTimesReader.file]?.folderName, !folder.isEmpty {
      feed.notices.add(InvalidInputFilesInSubfolder(folder: String(folder)))
    }
    guard let stopTimes = entries[StopTimesReader.file] else {
      preconditionFailure("a feed is found by its stop_times.txt")
    }
    let ahead = Ahead(self, stopTimes)
    try read(AgenciesReader.self, progress)
    try read(StopsReader.self, isRequired: true, progress)
    try read(RoutesReader.self, isRequired: true, progress)
    try read(CalendarReader.self, isEssential: true, progress)
    try read(CalendarDatesReader.self, isEssential: true, progress)
    take(try ahead.shapes.get(), progress)
    try read(TripsReader.self, isRequired: true, progress)
    try read(LocationGroupsReader.self, progress)
    try read(LocationGroupStopsReader.self, progress)
    try read(BookingRulesReader.self, progress)
    progress(StopTimesReader.file)
    try readStopTimes(try ahead.stopTimes.get())
    try read(FrequenciesReader.self, isEssential: true, progress)
    try read(TransfersReader.self, progress)
    try read(AttributionsReader.self, progress)
    try read(FeedInfoReader.self, progress)
    try read(NetworksReader.self, progress)
    try read(RouteNetworksReader.self, progress)
    try read(AreasReader.self, progress)
    try read(StopAreasReader.self, progress)
    try read(FareAttributesReader.self, progress)
    try read(FareRulesReader.self, progress)
    if feed.stopTimes.count == 0 { throw FeedError.emptyTable(path: feed.path, table: StopTimesReader.file) }
    try countTheRest()
    feed.sha256 = try ahead.hash.get()
  }

  private mutating func readStopTimes(_ bytes: [UInt8]) throws {
    if let count = StopTimesReader.read(bytes, into: &feed) {
      feed.tables.append(TableSize(file: StopTimesReader.file, rows: count, bytes: bytes.count))
    } else {
      try read(StopTimesReader.self, bytes, isRequired: true, isEssential: true)
    }
  }

  /// - Parameters:
  ///   - isRequired: no feed can be without the table.
  ///   - isEssential: a feed can be without the table, but where it is there, service depends on it.
  private mutating func read<Reader: TableReader>(
    _ reader: Reader.Type, isRequired: Bool = false, isEssential: Bool = false, _ progress: (String) -> Void
  ) throws {
    guard let entry = entries[Reader.file] else {
      if isRequired {
        throw FeedError.missingTable(path: feed.path, table: Reader.file, found: entries.keys.sorted())
      }
      return
    }
    progress(Reader.file)
    try read(reader, try container.bytes(of: entry), isRequired: isRequired, isEssential: isEssential)
  }

  private mutating func read<Reader: TableReader>(
    _ reader: Reader.Type, _ bytes: [UInt8], isRequired: Bool, isEssential: Bool
  ) throws {
    let count: Int = try bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(Reader.file, buffer, knownColumns: Reader.knownColumns, log: &feed.notices)
      if rows.header.isEmpty {
        if isRequired { throw FeedError.emptyTable(path: feed.path, table: Reader.file) }
        return 0
      }
      feed.headers[Reader.file] = rows.header
      let column = Reader.neededColumns.first { rows.column($0) < 0 }
      if let column, isRequired || isEssential {
        throw FeedError.missingColumn(path: feed.path, table: Reader.file, column: column, found: rows.header)
      }
      let missing = Reader.requiredColumns.filter { rows.column($0) < 0 }
      for column in missing { feed.notices.add(MissingRequiredColumn(file: Reader.file, column: column)) }
      if column != nil { return 0 }
      // A table without its columns is read as far as it goes; what its rows lack has been said.
      if missing.isEmpty {
        rows.check(Reader.kinds, required: Reader.requiredFields, recommended: Reader.recommendedColumns)
      }
      let count = Reader.read(&rows, into: &feed)
      rows.finish(&feed.notices)
      return count
    }
    feed.tables.append(TableSize(file: Reader.file, rows: count, bytes: bytes.count))
  }

  /// Files that no reader takes: tables of GTFS Schedule about other things, and such as it does not know.
  private mutating func countTheRest() throws {
    let inFeed = Set(entries.values.map(\.name))
    for entry in container.entries where !inFeed.contains(entry.name) {
      feed.notices.add(UnknownFile(file: entry.name))
    }
    let read = Set(feed.tables.map(\.file))
    for file in entries.keys.sorted() where !read.contains(file) && file != UncheckedTables.zones {
      guard let table = UncheckedTables.all[file], let entry = entries[file] else {
        feed.notices.add(UnknownFile(file: file))
        continue
      }
      let bytes = try container.bytes(of: entry)
      let count = UncheckedTables.count(file, table, bytes, &feed.notices)
      feed.tables.append(TableSize(file: file, rows: count, bytes: bytes.count))
    }
  }

  private typealias TableSize = Feed.TableSize

  /// The files of the feed by name, whether they stand at the top or together in one folder.
  private static func findTables(_ container: any Container) throws -> [String: ContainerEntry] {
    let folders = container.entries.filter { $0.fileName == StopTimesReader.file }.map { String($0.folderName) }
    guard let folder = folders.first else {
      let found = container.entries.map { String($0.fileName) }
      throw FeedError.missingTable(path: container.path, table: StopTimesReader.file, found: found)
    }
    guard folders.count == 1 else {
      throw FeedError.severalFeeds(path: container.path, folders: folders.sorted().map { $0.isEmpty ? "./" : $0 })
    }
    var tables: [String: ContainerEntry] = [:]
    for entry in container.entries where entry.folderName == folder { tables[String(entry.fileName)] = entry }
    return tables
  }
}
