import Foundation
import Markup
import Quantities
import Studies
import Testing
import Timetables

@testable import Reports

@Suite("Summary, page, JSON and tables of a feed have the same sorts of day")
struct DaySortsAgreeTests {
  /// A sort as it is said everywhere: its dates, its busiest date, the buses in motion then.
  private struct Said: Hashable {
    let pattern: String
    let dates: String
    let busiest: String
    let peak: String
  }

  private func check(_ path: String) throws -> Set<Said> {
    let result = try FeedImport(path: path, date: nil)
    let overview = try FeedOverview(result)

    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try ImportJSON.text([result]).utf8)) as? [String: Any])
    let service = try #require(json["service"] as? [String: Any])
    let said = try (try #require(service["dayPatterns"] as? [[String: Any]])).map { pattern in
      let motion = try #require(pattern["vehiclesInMotion"] as? [String: Any])
      return Said(
        pattern: try #require(pattern["pattern"] as? String), dates: String(try #require(pattern["dates"] as? Int)),
        busiest: try #require(pattern["busiestDate"] as? String), peak: String(try #require(motion["peak"] as? Int)))
    }

    let table = try #require(FeedTables(overview).files.first { $0.name == "day-sorts.csv" })
    let rows = String(decoding: table.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.map { Said(pattern: $0[0], dates: $0[1], busiest: $0[5], peak: $0[6]) } == said)
    let dates = try #require(FeedTables(overview).files.first { $0.name == "dates.csv" })
    let sorts = String(decoding: dates.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
      String($0.split(separator: ",")[2])
    }
    for row in said { #expect(String(sorts.count { $0 == row.pattern }) == row.dates) }

    for language in Language.allCases {
      let names = Dictionary(uniqueKeysWithValues: DayPattern.allCases.map { ($0.name(in: language), $0.rawValue) })
      let lines = try ImportSummary(result, in: language).text.split(separator: "\n")
      let summary = lines.compactMap { line -> Said? in
        let cells = line.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        guard cells.count == 5, let pattern = names[cells[0]] else { return nil }
        return Said(
          pattern: pattern, dates: cells[1], busiest: cells[3],
          peak: String(cells[4].prefix { $0.isNumber }))
      }
      #expect(summary == said, "\(language)")

      let bytes = ImportPage(overview, in: language, programVersion: "0").bytes
      let page = try MarkupDocument(Array(bytes.dropFirst("<!DOCTYPE html>\n".utf8.count)), source: "page")
      let spaces = ["h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"]
      let shown = try page.listElements(at: "//h:section[@id='year']//h:tbody/h:tr", namespaces: spaces).compactMap {
        row -> Said? in
        let cells = row.elements.map { $0.text.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard let pattern = names[cells[0]] else { return nil }
        return Said(pattern: pattern, dates: cells[1], busiest: cells[4], peak: cells[5])
      }
      #expect(shown == said, "\(language)")
      // The year strip names each sort in its legend, and so does the chart of the day.
      for part in ["year", "motion"] {
        let legend = try page.listElements(at: "//h:section[@id='\(part)']//s:text", namespaces: spaces).map(\.text)
        for row in said {
          let name = try #require(names.first { $0.value == row.pattern }?.key)
          #expect(legend.contains { $0.hasPrefix(name) }, "\(name) in \(part), \(language)")
        }
      }
    }
    return Set(said)
  }

  @Test("the demonstration feed") func demonstration() throws {
    let said = try check(Self.root.appendingPathComponent("gtfs/jamtland-demo").path)
    #expect(said.contains(Said(pattern: "weekday-school", dates: "184", busiest: "2029-12-14", peak: "73")))
    #expect(said.count == 5)
  }

  @Test(
    "real feed: Norrbotten, whose holidays that run as workdays are school days",
    .enabled(if: FileManager.default.fileExists(atPath: ImportSummaryTests.shared.path), "needs ../shared"))
  func norrbotten() throws {
    let said = try check(ImportSummaryTests.shared.appendingPathComponent("feeds/norrbotten-2022-12.zip").path)
    #expect(said.contains(Said(pattern: "weekday-school", dates: "187", busiest: "2022-12-26", peak: "181")))
    #expect(said.contains(Said(pattern: "sunday-or-holiday", dates: "55", busiest: "2022-12-24", peak: "31")))
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
