/// Reads stop_times.txt, by far the largest table: in two halves at a time.
enum StopTimesReader: TableReader {
  static let file = "stop_times.txt"
  static let requiredColumns = ["trip_id", "stop_sequence"]
  static let neededColumns = ["trip_id", "stop_id", "stop_sequence"]
  /// What is missing is said by the reader itself, which has no time for more.
  static let requiredFields: [String] = []
  static let knownColumns = [
    "trip_id", "arrival_time", "departure_time", "stop_id", "location_group_id", "location_id", "stop_sequence",
    "stop_headsign", "start_pickup_drop_off_window", "end_pickup_drop_off_window", "pickup_type", "drop_off_type",
    "continuous_pickup", "continuous_drop_off", "shape_dist_traveled", "timepoint", "pickup_booking_rule_id",
    "drop_off_booking_rule_id",
  ]
  /// A table below this is read in one go: a thread costs some tens of microseconds, this much is read in one or two thousand.
  private static let leastBytesToSplit = 512 << 10

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let part = StopTimesPart(&rows, StopTimesKeys(feed), until: Int.max)
    feed.notices.add(part.notices, behindRows: 0)
    feed.stopTimes = StopTimes(part, tripCount: feed.trips.count)
    return part.rowCount
  }

  /// Reads the table behind its header by two threads.
  ///
  /// The table is cut at the first line feed behind its middle. Whether a row really starts there (it may be inside quotes) is
  /// known when the first half is done: its last row must end at the cut, else the rest is read again from where it ended. So
  /// the result is always that of one reader.
  ///
  /// - Returns: the number of rows; nil, and nothing read, where the table is too small to be worth it or lacks a column.
  static func read(_ bytes: [UInt8], into feed: inout Feed) -> Int? {
    bytes.count < leastBytesToSplit ? nil : read(bytes, cutBehind: bytes.count / 2, into: &feed)
  }

  static func read(_ bytes: [UInt8], cutBehind middle: Int, into feed: inout Feed) -> Int? {
    guard let cut = bytes[middle...].firstIndex(of: 0x0A).map({ $0 + 1 }) else { return nil }
    let keys = StopTimesKeys(feed)
    let header = bytes.withUnsafeBufferPointer { CSVReader($0).header }
    guard neededColumns.allSatisfy(header.contains) else { return nil }
    feed.headers[file] = header
    let later = Background { part(of: bytes, from: cut, header: header, keys) }
    var log = NoticeLog()
    var first = bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(file, buffer, knownColumns: knownColumns, log: &log)
      return StopTimesPart(&rows, keys, until: cut)
    }
    // Work that cannot fail has no error to pass on.
    guard var second = try? later.get() else { preconditionFailure("reading rows throws nothing") }
    if first.end != cut { second = part(of: bytes, from: first.end, header: header, keys) }
    feed.notices.add(log, behindRows: 0)
    feed.notices.add(first.notices, behindRows: 0)
    feed.notices.add(second.notices, behindRows: first.lineCount)
    first.oddities.add(second.oddities, behindRows: first.lineCount)
    first.oddities.note(file: file, header: header, in: &feed.notices)
    let count = first.rowCount + second.rowCount
    first.append(&second)
    feed.stopTimes = StopTimes(first, tripCount: feed.trips.count)
    return count
  }

  private static func part(
    of bytes: [UInt8], from start: Int, header: [String], _ keys: StopTimesKeys
  ) -> StopTimesPart {
    bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(file, buffer, from: start, header: header)
      return StopTimesPart(&rows, keys, until: Int.max)
    }
  }
}

/// The tables that stop_times.txt points to.
struct StopTimesKeys: Sendable {
  let trips: IdentifierIndex
  let leftOutTrips: IdentifierIndex
  let stops: IdentifierIndex
  let groups: IdentifierIndex
  /// Nil where there is no booking_rules.txt.
  let bookingRules: IdentifierIndex?

  init(_ feed: Feed) {
    trips = feed.trips.ids
    leftOutTrips = feed.trips.leftOutIDs
    stops = feed.stops.ids
    groups = feed.locationGroups.ids
    bookingRules = feed.headers[BookingRulesReader.file] == nil ? nil : feed.bookingRuleIDs
  }
}
