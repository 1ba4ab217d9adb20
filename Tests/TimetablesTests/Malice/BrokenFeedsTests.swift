import Archives
import Foundation
import Quantities
import Testing

@testable import Timetables

/// A corpus of broken feeds: each table of a good feed with each damage. They also seed the fuzzers: `Fuzzing/feeds.sh` has them written.
@Suite("Broken feeds")
struct BrokenFeedsTests {
  private static let fuzzing = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Fuzzing")
    .standardized

  /// The tables of Fuzzing/feed in the order of their names, which is how the fuzzers number them.
  private static let tables: [(name: String, bytes: [UInt8])] = {
    let folder = fuzzing.appendingPathComponent("feed").path
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    return names.map { ($0, Array(FileManager.default.contents(atPath: folder + "/" + $0) ?? Data())) }
  }()

  private static func container(_ changes: [String: [UInt8]] = [:]) -> MemoryContainer {
    MemoryContainer(Dictionary(uniqueKeysWithValues: tables).merging(changes) { $1 })
  }

  private static func broken(_ damage: Damage) -> [(name: String, bytes: [UInt8])] {
    tables.map { table in
      let lines = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      return (table.name, damage.damage(lines))
    }
  }

  /// Reads a feed and puts it through all that `elbuss import` does to it; what cannot be read is refused by an error of ours.
  private static func examine(_ container: any Container) throws -> Feed? {
    let feed: Feed
    do { feed = try Feed.read(container) } catch is FeedError { return nil } catch is ArchiveError { return nil }
    let audit = DistanceAudit(feed)
    #expect(audit.total.metres.isFinite && audit.total.metres >= 0)
    guard let period = try? ServicePeriod(of: feed) else { return feed }
    _ = feed.check(on: period.first)
    _ = try DayTypes(of: feed)
    if let timetable = try? Timetable(feed, on: period.busiestWeekday) {
      let volume = DayVolume(timetable)
      #expect(volume.metres.isFinite && volume.metres >= 0 && volume.seconds >= 0)
      #expect(timetable.trips.allSatisfy { timetable.start(of: $0) <= timetable.end(of: $0) })
    }
    return feed
  }

  @Test("the feed that is broken is right to begin with") func good() throws {
    #expect(Self.tables.count == 21)
    let feed = try #require(try Self.examine(Self.container()))
    #expect(feed.stopTimes.count == 10)
    #expect(feed.notices.count(.error) == 0)
    #expect(feed.check(on: CalendarDate(dayNumber: 21_921)).count(.error) == 0)
  }

  @Test("each table with each damage is read or refused", arguments: Damage.all) func damaged(damage: Damage) throws {
    let good = try Feed.read(Self.container())
    for table in Self.broken(damage) {
      let feed = try Self.examine(Self.container([table.name: table.bytes]))
      guard damage.isHarmless else { continue }
      #expect(feed?.notices.totals == good.notices.totals, "\(table.name)")
      #expect(feed?.stopTimes.departures == good.stopTimes.departures, "\(table.name)")
      #expect(feed?.tables.map(\.rows) == good.tables.map(\.rows), "\(table.name)")
    }
  }

  @Test("a zip that is cut, or has one bit turned, is read or refused") func zips() throws {
    for packing in [ZipWriter.Packing.stored, .deflated] {
      let zip = try Self.zip(packing)
      #expect(try Self.examine(ZipArchive(bytes: zip, named: "whole.zip"))?.stopTimes.count == 10)
      for length in stride(from: 0, to: zip.count, by: 13) {
        #expect(throws: ArchiveError.self) { try ZipArchive(bytes: Array(zip[..<length]), named: "cut.zip") }
      }
      var generator = SeededGenerator(11)
      for place in stride(from: 0, to: zip.count, by: 3) {
        var turned = zip
        turned[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        if let container = try? ZipArchive(bytes: turned, named: "turned.zip") { _ = try Self.examine(container) }
      }
    }
  }

  private static func zip(_ packing: ZipWriter.Packing) throws -> [UInt8] {
    var zip = ZipWriter(named: "feed.zip")
    for table in tables { try zip.add(table.bytes, as: table.name, packing: packing) }
    return zip.finish()
  }

  /// Into the folder that ELBUSS_CORPUS names, else into one that is removed again.
  @Test("the corpus is written for the fuzzers") func written() throws {
    let named = ProcessInfo.processInfo.environment["ELBUSS_CORPUS"].map { URL(fileURLWithPath: $0) }
    let folder = named ?? FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-corpus-\(getpid())")
    defer { if named == nil { try? FileManager.default.removeItem(at: folder) } }
    let (feeds, tables) = (folder.appendingPathComponent("feeds"), folder.appendingPathComponent("tables"))
    for part in [feeds, tables] { try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true) }
    func write(_ bytes: [UInt8], _ name: String, in part: URL) throws {
      try Data(bytes).write(to: part.appendingPathComponent(name))
    }
    try write([0] + Self.zip(.stored), "zip-stored", in: feeds)
    try write([0] + Self.zip(.deflated), "zip-deflated", in: feeds)
    let halves = UInt8(Self.tables.count)
    for (number, damage) in ([nil] + Damage.all).enumerated() {
      for (place, table) in (damage.map { Self.broken($0) } ?? Self.tables).enumerated() {
        try write([UInt8(place + 1)] + table.bytes, "\(table.name)-\(number)", in: feeds)
        try write([UInt8(place)] + table.bytes, "\(table.name)-\(number)", in: tables)
        if table.name == StopTimesReader.file {
          try write([halves, 128] + table.bytes, "halves-\(number)", in: tables)
          try write([halves + 1] + table.bytes, "plain-\(number)", in: tables)
        }
      }
    }
    let written = try FileManager.default.contentsOfDirectory(atPath: tables.path).count
    #expect(written >= (Damage.all.count + 1) * (Self.tables.count + 2))
  }
}
