import GoodFeed

@testable import Timetables

/// What libFuzzer calls with every input. Its first byte says which table the others are, counted from 0 by name; the reader of that
/// table reads it into the right feed (`Fuzzing/feed`), whose other tables it may point to. Behind the last table comes stop_times.txt
/// again, read in two halves, which must give what one reader gives; then once more, with its plain rows read in one pass and as any other row.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard count > 1 else { return 0 }
  let choice = Int(start[0]) % (readers.count + 2)
  if choice < readers.count {
    let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
    var feed = GoodFeed.shared.feed
    read(readers[choice], bytes, into: &feed)
    precondition(feed.notices.sorted.allSatisfy { $0.total > 0 && $0.samples.count <= feed.notices.cap })
  } else if choice == readers.count {
    let bytes = Array(UnsafeBufferPointer(start: start + 2, count: count - 2))
    compareHalves(bytes, cutBehind: bytes.count * Int(start[1]) / 256)
  } else {
    comparePlain(Array(UnsafeBufferPointer(start: start + 1, count: count - 1)))
  }
  return 0
}

/// The program's entry.
@_cdecl("FuzzTables_main")
public func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  runFuzzer(count, arguments) { bytes, length in fuzz(bytes, length) }
}

/// By the names of their files, as the tables in `GoodFeed` are.
private let readers: [any (TableReader & SendableMetatype).Type] = [
  AgenciesReader.self, AreasReader.self, AttributionsReader.self, BookingRulesReader.self, CalendarReader.self,
  CalendarDatesReader.self, FareAttributesReader.self, FareRulesReader.self, FeedInfoReader.self,
  FrequenciesReader.self, LocationGroupStopsReader.self, LocationGroupsReader.self, NetworksReader.self,
  RouteNetworksReader.self, RoutesReader.self, ShapesReader.self, StopAreasReader.self, StopTimesReader.self,
  StopsReader.self, TransfersReader.self, TripsReader.self,
].sorted { $0.file < $1.file }

private func read<Reader: TableReader>(
  _ reader: Reader.Type, _ bytes: UnsafeBufferPointer<UInt8>, into feed: inout Feed
) {
  feed.notices = NoticeLog()
  var rows = TableRows(Reader.file, bytes, knownColumns: Reader.knownColumns, log: &feed.notices)
  guard Reader.neededColumns.allSatisfy({ rows.column($0) >= 0 }) else { return }
  if Reader.requiredColumns.allSatisfy({ rows.column($0) >= 0 }) {
    rows.check(Reader.kinds, required: Reader.requiredFields, recommended: Reader.recommendedColumns)
  }
  _ = Reader.read(&rows, into: &feed)
  rows.finish(&feed.notices)
}

private func compareHalves(_ bytes: [UInt8], cutBehind middle: Int) {
  var halves = GoodFeed.shared.feed
  halves.notices = NoticeLog()
  guard StopTimesReader.read(bytes, cutBehind: middle, into: &halves) != nil else { return }
  var whole = GoodFeed.shared.feed
  bytes.withUnsafeBufferPointer { read(StopTimesReader.self, $0, into: &whole) }
  let (left, right) = (halves.stopTimes, whole.stopTimes)
  precondition(left.stops == right.stops && left.sequences == right.sequences)
  precondition(left.arrivals == right.arrivals && left.departures == right.departures)
  precondition(left.distances.map(\.bitPattern) == right.distances.map(\.bitPattern))
  precondition(left.pickupTypes == right.pickupTypes && left.dropOffTypes == right.dropOffTypes)
  precondition(halves.notices.sorted.map(\.code) == whole.notices.sorted.map(\.code))
  precondition(halves.notices.sorted.map(\.total) == whole.notices.sorted.map(\.total))
}

/// No row is taken for plain near the end of a table: empty lines behind it let all of them be.
private func comparePlain(_ bytes: [UInt8]) {
  let keys = StopTimesKeys(GoodFeed.shared.feed)
  func part(takesPlain: Bool) -> StopTimesPart {
    (bytes + Array(repeating: 0x0A, count: 600)).withUnsafeBufferPointer { buffer in
      var log = NoticeLog()
      var rows = TableRows(StopTimesReader.file, buffer, knownColumns: StopTimesReader.knownColumns, log: &log)
      return StopTimesPart(&rows, keys, until: Int.max, takesPlain: takesPlain)
    }
  }
  let (left, right) = (part(takesPlain: true), part(takesPlain: false))
  precondition(left.stops == right.stops && left.sequences == right.sequences)
  precondition(left.arrivals == right.arrivals && left.departures == right.departures)
  precondition(left.distances.map(\.bitPattern) == right.distances.map(\.bitPattern))
  precondition(left.pickupTypes == right.pickupTypes && left.dropOffTypes == right.dropOffTypes)
  precondition(left.runs.map { [$0.trip, $0.count] } == right.runs.map { [$0.trip, $0.count] })
  precondition(left.rowCount == right.rowCount && left.end == right.end)
  precondition(left.notices.sorted.map(\.code) == right.notices.sorted.map(\.code))
  precondition(left.notices.sorted.map(\.total) == right.notices.sorted.map(\.total))
}
