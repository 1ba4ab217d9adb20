import Archives
import GoodFeed
import Quantities
import Timetables

/// What libFuzzer calls with every input. Its first byte says what the others are: 0 a whole container, else one table of an otherwise
/// right feed (`Fuzzing/feed`), counted from 1 by name. What can be read is put through every rule, the audit, the day types and the
/// timetable of its busiest weekday; what cannot is refused by an error. Nothing may crash, hang or grow without bound, and every sum
/// stays a number.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  guard count > 0 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
  let choice = Int(start[0]) % (GoodFeed.shared.tables.count + 1)
  if choice > 0 {
    examine(GoodFeed.shared.container(replacing: choice - 1, by: bytes))
  } else if let container = try? ZipArchive(bytes: bytes, named: "fuzz.zip", limits: limits) {
    for entry in container.entries { _ = try? container.bytes(of: entry) }
    examine(container)
  }
  return 0
}

/// The program's entry.
@_cdecl("FuzzFeeds_main")
public func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  runFuzzer(count, arguments) { bytes, length in fuzz(bytes, length) }
}

/// A machine that fuzzes has less memory than the limits for real feeds allow.
private let limits = ArchiveLimits(bytesPerEntry: 1 << 20, totalBytes: 4 << 20, entryCount: 100)

private let daysWorthwhile = 4_000

private func examine(_ container: any Container) {
  guard let feed = try? Feed.read(container) else { return }
  let audit = DistanceAudit(feed)
  precondition(audit.total.metres.isFinite && audit.total.metres >= 0)
  guard let period = try? ServicePeriod(of: feed) else { return }
  _ = feed.check(on: period.first)
  // A date of a far year costs as many days: seconds on a busy machine, and nothing new.
  guard period.first.adding(days: daysWorthwhile) >= period.last else { return }
  precondition((try? DayTypes(of: feed)) != nil)
  guard let timetable = try? Timetable(feed, on: period.busiestWeekday) else { return }
  let volume = DayVolume(timetable)
  precondition(volume.metres.isFinite && volume.metres >= 0 && volume.seconds >= 0)
  precondition(timetable.trips.allSatisfy { timetable.start(of: $0) <= timetable.end(of: $0) })
}
