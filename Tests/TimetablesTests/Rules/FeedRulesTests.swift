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

  @Test("codes and severities are those of the canonical validator", .enabled(if: isSharedThere, sharedIsMissing))
  func canonical() throws {
    let table = try String(contentsOfFile: sharedFolder + "/domain/gtfs-rules.tsv", encoding: .utf8)
    var severities: [String: String] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t")
      severities[String(fields[0])] = String(fields[1])
    }
    #expect(severities.count == 181)
    for rule in FeedRules.all {
      #expect(severities[rule.code] == rule.severity.rawValue, "\(rule.code)")
    }
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
