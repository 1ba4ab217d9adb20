import Foundation
import Quantities
import Studies
import Testing
import Timetables

@testable import Reports

@Suite("The summary of an import")
struct ImportSummaryTests {
  @Test("says in both languages what the days, the traffic and the findings are") func sample() throws {
    let result = try ImportSample.full()
    let swedish = try ImportSummary(result, in: .swedish).text
    for words in [
      "skoldagar", "vardagar utan skola", "bussar i rörelse", "Vad det betyder",
      "1 tur räknas inte på trafikdygnet (har tider som går bakåt), t.ex. t6", "Skolturer går även i juli", "Söder",
      "(utanför alla områden)", "Ett",
      "(i inget område)",
    ] { #expect(swedish.contains(words), "\(words)") }
    let english = try ImportSummary(result, in: .english).text
    for words in ["school days", "weekdays, no school", "buses in motion", "What it means", "(outside every area)"] {
      #expect(english.contains(words), "\(words)")
    }
    #expect(swedish.components(separatedBy: "  – ").count == english.components(separatedBy: "  – ").count)
  }

  @Test("traffic on Sundays alone is not called a weekday's") func sundays() throws {
    let path = try SampleFeed.folder([
      ("calendar.txt", "wd,1,1,1,1,1,0,0", "wd,0,0,0,0,0,0,1"),
      ("calendar.txt", "sa,0,0,0,0,0,1,0", "sa,0,0,0,0,0,0,1"),
    ])
    let result = try FeedImport(path: path, date: nil)
    #expect(result.choice == .busiestDate(trips: 4))
    let text = try ImportSummary(result, in: .swedish).text
    #expect(
      text.contains(
        "Trafikdygn söndag 2030-01-13: flest tidtabellsturer; ingen går på en vanlig\n  vardag (--date)\n"))
    #expect(try ImportJSON.text([result]).contains("\"dateChoice\": \"busiest-date\""))
  }

  @Test("without lots and areas there are no such tables") func bare() throws {
    let text = try ImportSummary(try ImportSample.bare(), in: .english).text
    #expect(!text.contains("Lot, whole period") && !text.contains("Area, whole period"))
    #expect(text.contains("asked for"))
  }

  @Test(
    "real feed: one screen of 50 lines and 80 columns in both languages",
    .enabled(if: FileManager.default.fileExists(atPath: Self.shared.path), "needs ../shared"),
    arguments: [
      "norrbotten-2022-12", "kuopio-2016", "chattanooga-2026", "nairobi-2019", "vilnius-2016", "portoalegre-2019",
    ])
  func screen(_ name: String) throws {
    let path = Self.shared.appendingPathComponent("feeds/\(name).zip").path
    let result = try FeedImport(path: path, date: nil)
    for language in Language.allCases {
      let lines = try ImportSummary(result, in: language).text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 50, "\(lines.count) lines")
      for line in lines { #expect(line.count <= 80, "\(line)") }
    }
  }

  static let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      "shared")

  @Test("bars of a sparkline stand for the largest value of their group") func sparkline() {
    #expect(Sparkline.text([0, 0, 1, 8, 4, 0], by: 2) == "·█▄")
    #expect(Sparkline.text([0, 0, 0], by: 2) == "··")
    #expect(Sparkline.text([], by: 2) == "")
    #expect(Sparkline.text([1, 100], by: 1) == "▁█")
  }

  @Test("words stand for codes that exist") func words() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Timetables")
    var text = ""
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "swift" {
      text += try String(contentsOf: file, encoding: .utf8)
    }
    for code in NoticeWords.words.keys { #expect(text.contains("\"\(code)\""), "\(code)") }
  }
}
