import Foundation
import Quantities
import Studies
import Testing

@testable import Reports

@Suite("What a comparison of two feeds says")
struct CompareReportTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All member names in a document.
  private func names(_ value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(names($1.value)) }
    }
    if let list = value as? [Any] { return list.reduce(into: Set<String>()) { $0.formUnion(names($1)) } }
    return []
  }

  @Test("docs/import-compare-json.md and the document have the same members")
  func documented() throws {
    let json = CompareJSON.text(try SampleFeed.comparison())
    let members = names(try JSONSerialization.jsonObject(with: Data(json.utf8)))
    let text = try String(
      contentsOf: Self.root.appendingPathComponent("docs/import-compare-json.md"), encoding: .utf8)
    // Whatever stands in code marks and looks like a name, but for the values that are explained there.
    let marked = text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.split(separator: "|")[0].components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(
        \.element)
    }
    #expect(members.subtracting(marked).isEmpty, "say what it is in docs/import-compare-json.md")
    #expect(Set(rows).subtracting(members).isEmpty, "documented and not there")
  }

  @Test("JSON tells the edits: a line gone, one new, an hour moved, a trip on another line")
  func json() throws {
    let text = CompareJSON.text(try SampleFeed.comparison())
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["same"] as? Bool == false)
    #expect(document["sameDates"] as? Bool == true)
    let lines = try #require(document["lines"] as? [String: Any])
    #expect((lines["added"] as? [[String: Any]])?.compactMap { $0["line"] as? String } == ["r9"])
    #expect((lines["removed"] as? [[String: Any]])?.compactMap { $0["line"] as? String } == ["r2"])
    let changes = try #require(document["changes"] as? [[String: Any]])
    let first = try #require(
      changes.first { $0["newLine"] as? String == "r1" && $0["dayType"] as? String == "weekday" })
    #expect(first["tripsPerDayChange"] as? Double == 1)
    #expect(first["tripsPerDayGone"] as? Double == 1)
    #expect(first["tripsPerDayNew"] as? Double == 2)
    #expect((first["old"] as? [String: Any])?["lastDeparture"] as? String == "09:00")
    #expect((first["new"] as? [String: Any])?["lastDeparture"] as? String == "08:55")
  }

  @Test("a single common date is named and not counted, and a trip in many days is not printed as none")
  func fewDates() throws {
    let comparison = try FeedComparison(
      old: try SampleFeed.folder(),
      new: try SampleFeed.folder([("calendar.txt", "20300107,20300120", "20300119,20300202")]))
    let words = CompareWords(comparison, in: .swedish)
    #expect(!words.periods.contains("På alla 1 "))
    let one = try FeedComparison(
      old: try SampleFeed.folder(),
      new: try SampleFeed.folder([("calendar.txt", "20300107,20300120", "20300118,20300118")]))
    #expect(
      CompareWords(one, in: .swedish).periods.contains(
        "Det enda gemensamma datumet är 2030-01-18, och då körs exakt samma turer."))
    #expect(words.meanTrips(0) == "0" && words.meanTrips(0.04) == "<\u{202F}0,1" && words.meanTrips(2.25) == "2,3")
  }

  @Test("text fits a screen in both languages and begins with what happened", arguments: Language.allCases)
  func text(language: Language) throws {
    let text = CompareSummary(try SampleFeed.comparison(), in: language).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 45)
    #expect(lines[0].hasPrefix(language.choose("1 ny linje, 1 borttagen", "1 new line, 1 removed")))
    #expect(text.contains(language.choose("vardag", "weekday")))
  }

  @Test("JSON tells who ran a line before and who runs it now, with their parts of its trips")
  func operators() throws {
    let text = CompareJSON.text(try SampleFeed.comparison())
    let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["sameOperators"] as? Bool == false)
    let operators = try #require(document["operators"] as? [String: Any])
    #expect(operators["contractorsCompared"] as? Bool == true)
    let changed = try #require((operators["changed"] as? [[String: Any]])?.first)
    #expect((changed["new"] as? [String: Any])?["line"] as? String == "r1")
    #expect(changed["otherContractor"] as? Bool == true && changed["otherAgency"] as? Bool == false)
    let now = try #require(changed["newContractors"] as? [[String: Any]])
    #expect(now.contains { $0["contractor"] as? String == "Buss AB" && $0["trips"] as? Int == 10 })
    #expect(now.contains { $0["contractor"] is NSNull && $0["trips"] as? Int == 12 })
    #expect((now.compactMap { $0["tripShare"] as? Double }.reduce(0, +) - 1).magnitude < 0.001)
  }

  @Test("a line that goes over is told in text and on the page, in both languages", arguments: Language.allCases)
  func wentOver(language: Language) throws {
    let comparison = try FeedComparison(
      old: try SampleFeed.folder(), new: try SampleFeed.folder([("attributions.txt", "Buss AB", "Ny Trafik")]))
    #expect(comparison.service.isSame)
    let text = CompareSummary(comparison, in: language).text
    #expect(
      text.hasPrefix(
        language.choose(
          "Samma trafik: samma linjer och samma turer samma datum. 1 linje har annat trafikföretag",
          "The same service: the same lines and the same trips on the same dates. 1 line has another contractor")),
      "\(text)")
    #expect(text.contains("2 (Buss AB → Ny Trafik)"), "\(text)")
    let page = String(decoding: ComparePage(comparison, in: language, programVersion: "0").bytes, as: UTF8.self)
    #expect(page.contains("Buss AB → Ny Trafik"))
  }

  @Test("where one feed names no contractors, its silence is no change and is said")
  func silent() throws {
    let comparison = try FeedComparison(
      old: try SampleFeed.folder(), new: try SampleFeed.folder([("attributions.txt", ",1\n", ",0\n")]))
    #expect(comparison.service.operators.changes.isEmpty)
    #expect(CompareSummary(comparison, in: .swedish).text.contains("bara det gamla flödet anger dem"))
    #expect(CompareJSON.text(comparison).contains("\"sameOperators\": null"))
  }

  @Test("a feed against itself is said to be the same, in one screen")
  func same() throws {
    let folder = try SampleFeed.folder()
    let same = try FeedComparison(old: folder, new: folder)
    #expect(same.service.isSame)
    let text = CompareSummary(same, in: .swedish).text
    #expect(text.hasPrefix("Samma trafik"))
    #expect(!text.contains("Största ändringar"))
    #expect(same.vehicles.allSatisfy { $0.old == $0.new })
    let weekday = try #require(same.vehicles.first)
    #expect(weekday.old.inMotion == 2)
    #expect(weekday.old.built == .fleet(2))
  }
}
