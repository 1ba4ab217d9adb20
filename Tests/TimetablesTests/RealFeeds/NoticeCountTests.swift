import Foundation
import Quantities
import Testing

@testable import Timetables

/// Our notices beside those of two other validators, on the feeds and for the day of ../shared/domain/notice-counts.tsv and
/// docs/notice-counts-others.tsv. `Scripts/notice-counts.py` writes docs/notice-counts.tsv and docs/notice-counts.md anew.
@Suite("Notice counts", .enabled(if: isSharedThere, sharedIsMissing), .tags(.realFeed))
struct NoticeCountTests {
  private struct Key: Comparable, Hashable {
    let feed, code: String

    static func < (left: Key, right: Key) -> Bool { (left.feed, left.code) < (right.feed, right.code) }
  }

  private static let validators = ["gtfs-guru 1.0.0", "gtfs-validator(py) 0.1.2"]
  private static let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardized.path

  private func rows(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func theirs() throws -> [Key: [String: Int]] {
    var counts: [Key: [String: Int]] = [:]
    let own = try rows(Self.root + "/docs/notice-counts-others.tsv")
    for row in try rows(sharedFolder + "/domain/notice-counts.tsv") + own {
      counts[Key(feed: row[0], code: row[3]), default: [:]][row[1]] = Int(row[4])
    }
    return counts
  }

  private func ours(_ feeds: [String]) throws -> [Key: (severity: String, total: Int)] {
    let date = try #require(CalendarDate("2026-11-24"))
    var counts: [Key: (severity: String, total: Int)] = [:]
    for name in feeds {
      let feed = try Feed.read(path: "\(sharedFolder)/feeds/\(name)")
      for tally in feed.notices.sorted + feed.check(on: date).sorted {
        let key = Key(feed: name, code: tally.code)
        counts[key] = (tally.severity.rawValue, (counts[key]?.total ?? 0) + tally.total)
      }
    }
    return counts
  }

  @Test("real feed: agree code by code with the other validators, or the difference is explained") func agree() throws {
    let theirs = try theirs()
    let feeds = Set(theirs.keys.map(\.feed)).sorted()
    #expect(feeds.count == 6)
    let ours = try ours(feeds)
    var table = "feed\tcode\tseverity\telbuss\t" + Self.validators.joined(separator: "\t") + "\n"
    var differing: Set<Key> = []
    for key in Set(theirs.keys).union(ours.keys).sorted() {
      let total = ours[key]?.total ?? 0
      let others = Self.validators.map { theirs[key]?[$0] }
      let ran = Self.validators.map { name in theirs.contains { $0.key.feed == key.feed && $0.value[name] != nil } }
      let cells = zip(others, ran).map { count, hasRun in count.map(String.init) ?? (hasRun ? "0" : "not run") }
      table += "\(key.feed)\t\(key.code)\t\(ours[key]?.severity ?? "")\t\(total)\t\(cells.joined(separator: "\t"))\n"
      for (count, hasRun) in zip(others, ran) where hasRun && (count ?? 0) != total { differing.insert(key) }
    }
    let explained = Set(try rows(Self.root + "/docs/notice-differences.tsv").map { Key(feed: $0[0], code: $0[1]) })
    #expect(differing.sorted() == explained.sorted(), "explain each difference in docs/notice-differences.tsv")
    let stale: Comment = "run Scripts/notice-counts.py and look at what changed"
    #expect(try String(contentsOfFile: Self.root + "/docs/notice-counts.tsv", encoding: .utf8) == table, stale)
    let page = try String(contentsOfFile: Self.root + "/docs/notice-counts.md", encoding: .utf8)
    let pageRows = page.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| code") }
    let tableRows = table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().joined(separator: " | ")
    }
    #expect(pageRows.count == tableRows.count, stale)
    for (pageRow, tableRow) in zip(pageRows, tableRows) { #expect(pageRow.hasPrefix("| \(tableRow) |"), stale) }
  }
}
