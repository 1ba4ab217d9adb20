import Foundation
import Quantities
import Studies
import Testing

@Suite("Windows that cannot be driven as timed")
struct UndrivableWindowsTests {
  private func run(_ tables: [String: String]) throws -> StudyResult {
    var study = try Study(yaml: "feed: \(try SmallFeed.folder(tables))\n", file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("a timetable with time enough has none, and that is a figure too")
  func possible() throws {
    let result = try run(SmallFeed.shuttle)
    #expect(result.undrivableShare == 0)
    #expect(result.findings.find("line.undrivable.share")?.value.number == 0)
    #expect(!result.cautions.contains { $0.english.contains("of the timetable's windows") })
  }

  @Test("an impossible timetable says so, for its line and for all traffic")
  func impossible() throws {
    var tables = SmallFeed.shuttle
    tables["stop_times.txt"] = (tables["stop_times.txt"] ?? "").replacingOccurrences(of: ":24:00", with: ":10:00")
      .replacingOccurrences(of: ":54:00", with: ":40:00")
    let result = try run(tables)
    #expect(result.undrivableShare == 1)
    #expect(result.findings.find("line.undrivable.share")?.value.number == 100)
    #expect(result.cautions.contains { $0.english.contains("of the timetable's windows") })
  }
}
