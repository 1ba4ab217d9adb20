import Archives
import Foundation
import Quantities
import Testing

@testable import Reports

@Suite("The report folder")
struct ReportFolderTests {
  private func folder(_ sample: SampleStudy = SampleStudy()) throws -> ReportFolder {
    try ReportFolder(try sample.result())
  }

  private func text(_ name: String, _ sample: SampleStudy = SampleStudy()) throws -> String {
    let file = try #require(try folder(sample).files.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test("holds all files, writes them and replaces itself")
  func write() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let report = try folder()
    let path = base.appendingPathComponent("out").path
    try report.write(to: path)
    try report.write(to: path)
    #expect(
      report.files.map(\.name) == [
        "index.html", "draft.xml", "findings.json", "map.geojson", "certainty.json", "tables/lines.csv",
        "tables/blocks.csv",
        "tables/places.csv", "tables/load.csv", "tables/obstacles.csv", "tables/assumptions.csv",
        "tables/surroundings.csv",
        "tables/temperature.csv", "tables/cold.csv", "tables/heating.csv", "tables/market.csv",
        "tables/certainty.csv", "tables/certainty-lines.csv", "tables/certainty-trips.csv", "tables/swings.csv",
      ])
    for file in report.files {
      #expect(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file.name)")) == Data(file.bytes))
    }
  }

  @Test("leaves alone what somebody changed")
  func edited() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: base, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let path = base.appendingPathComponent("out").path
    try folder().write(to: path)
    try "mine".write(toFile: "\(path)/index.html", atomically: true, encoding: .utf8)
    #expect(throws: ArchiveError.self) { try self.folder().write(to: path) }
    #expect(try String(contentsOfFile: "\(path)/index.html", encoding: .utf8) == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: base.path) == ["out"])
  }

  @Test("findings.json and map.geojson are JSON with every finding and line in them")
  func json() throws {
    let result = try SampleStudy().result()
    let findings = try JSONSerialization.jsonObject(with: Data(try text("findings.json").utf8)) as? [String: Any]
    let list = try #require(findings?["findings"] as? [[String: Any]])
    #expect(list.count == result.findings.findings.count)
    #expect(list.first?["name"] as? String == "fleet.peak")
    let provenance = try #require(findings?["provenance"] as? [[String: Any]])
    #expect(provenance.count == 1)
    let map = try JSONSerialization.jsonObject(with: Data(try text("map.geojson").utf8)) as? [String: Any]
    let features = try #require(map?["features"] as? [[String: Any]])
    #expect(features.count == result.lines.count + result.places.count)
  }

  @Test("tables have a record for each row and figures as findings have them")
  func tables() throws {
    let lines = try text("tables/lines.csv").split(separator: "\n")
    #expect(lines.count == 6)
    #expect(
      lines[1].hasPrefix(
        "6,Torvalla–Centrum–Brittsbo,LOT-0001,city-12m,heat-pump-co2+resistance,feasible,40,420.0,2.31,"))
    #expect(try text("tables/load.csv").split(separator: "\n").count == 1 + 2 * 96)
    #expect(try text("tables/blocks.csv").split(separator: "\n").count == 7)
  }

  @Test("a name that a spreadsheet would run is text, and one with signs of CSV is quoted")
  func spreadsheets() throws {
    let formula = try text("tables/lines.csv", SampleStudy(name: "=HYPERLINK(\"http://x\",\"y\")"))
    #expect(formula.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","))
    var table = CSV(["a", "b", "c"])
    table.add([.text("a,b"), .raw("-1.5"), .empty])
    table.add([.text("line\nbreak"), .text("plain"), .text("@x")])
    #expect(table.text == "a,b,c\n\"a,b\",-1.5,\n\"line\nbreak\",plain,\"'@x\"\n")
  }

  @Test("the summary for a terminal is thirty lines at most, without control characters", arguments: Language.allCases)
  func summary(language: Language) throws {
    for name in [nil, StudyPageTests.hostile + "\u{1B}[2J\n"] {
      let result = try SampleStudy(name: name).result()
      let text = StudySummary(result, folder: "reports/demo/out", in: language).text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 30)
      #expect(text.contains("reports/demo/out/index.html"))
      #expect(!text.contains("\u{1B}"))
    }
  }
}
