import Foundation
import Testing

@testable import Timetables

@Suite("Rules")
struct FeedRulesTests {
  private var folder: String {
    URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Sources/Timetables/Rules").standardized.path
  }

  @Test("every file in the folder is registered, and nothing else") func registered() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      .map { $0.replacing(".swift", with: "") }.sorted()
    #expect(files.count > 70)
    #expect(FeedRules.all.map { String(describing: $0) } == files)
  }

  @Test("every rule and every field of its evidence is documented") func documented() throws {
    for rule in FeedRules.all {
      let name = String(describing: rule)
      let lines = try String(contentsOfFile: "\(folder)/\(name).swift", encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.hasPrefix("struct \(name): FeedRule {") }, "\(name)")
      var doc: [Substring] = []
      for line in lines[..<start].reversed() {
        guard line.hasPrefix("/// ") else { break }
        doc.insert(line.dropFirst(4), at: 0)
      }
      #expect(doc.last?.hasSuffix(".") == true, "give \(name) a sentence above it: what the feed does wrong")
      let body = lines[start...].prefix { !$0.hasPrefix("  static func check") }
      for (line, before) in zip(body.dropFirst(), body) where line.hasPrefix("  let ") {
        #expect(before.hasPrefix("  /// "), "say above `\(line)` in \(name) what it holds")
      }
    }
  }

  @Test("every notice of reading is registered, and nothing else") func readingRegistered() throws {
    let folder = folder.replacing("/Rules", with: "/Notices")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8).contains(": FeedNotice {")
    }
    #expect(
      ReadingNotices.all.map { String(describing: $0) } == files.map { $0.replacing(".swift", with: "") }.sorted())
  }

  private func canonicalRows() throws -> [[Substring]] {
    let table = try String(contentsOfFile: sharedFolder + "/domain/gtfs-rules.tsv", encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    #expect(rows.count == 181)
    return rows
  }

  @Test("codes and severities are those of the canonical validator", .enabled(if: isSharedThere, sharedIsMissing))
  func canonical() throws {
    let severities = Dictionary(uniqueKeysWithValues: try canonicalRows().map { (String($0[0]), String($0[1])) })
    let reading = ReadingNotices.all.filter { !ReadingNotices.own.contains($0.code) }
    for notice in FeedRules.all.map({ $0 as any FeedNotice.Type }) + reading {
      #expect(severities[notice.code] == notice.severity.rawValue, "\(notice.code)")
    }
  }

  @Test("every canonical code is raised here or left out with a reason", .enabled(if: isSharedThere, sharedIsMissing))
  func scope() throws {
    let path = URL(fileURLWithPath: folder).appendingPathComponent("../../../docs/notice-scope.tsv").standardized.path
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
    let leftOut = lines.map { $0.split(separator: "\t") }
    #expect(leftOut.allSatisfy { $0.count == 3 })
    let raised = Set(FeedRules.all.map { $0.code } + ReadingNotices.all.map { $0.code }).subtracting(ReadingNotices.own)
    let named = leftOut.map { String($0[0]) }
    #expect(raised.isDisjoint(with: named))
    #expect((raised.union(named)).sorted() == (try canonicalRows().map { String($0[0]) }).sorted())
    // What the issue leaves out, and what is no word about a feed that can be read.
    let groups = [
      "GeoJSON flex zones", "booking rules", "deprecated", "fares", "levels", "pathways", "run", "translations",
    ]
    #expect(Set(leftOut.map { String($0[1]) }).sorted() == groups)
  }

  @Test("a right feed breaks none") func clean() throws {
    let feed = try SmallFeed.read([
      "calendar.txt": SmallFeed.tables["calendar.txt"]?.replacing("20300118", with: "20300308"),
      "feed_info.txt": SmallFeed.tables["feed_info.txt"]?.replacing("20300118", with: "20300308"),
    ])
    #expect(feed.check(on: SmallFeed.monday).totals == [:])
    #expect(feed.notices.totals == [:])
  }
}
