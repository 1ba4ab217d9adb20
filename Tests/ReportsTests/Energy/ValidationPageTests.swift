import Electrification
import Foundation
import Testing

@testable import Reports
@testable import Studies

@Suite("docs/validation.md")
struct ValidationPageTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let shared =
    ProcessInfo.processInfo.environment["ELBUSS_SHARED"]
    ?? root.deletingLastPathComponent().appendingPathComponent("shared").path
  static var isHere: Bool {
    FileManager.default.fileExists(atPath: shared + "/domain/energy-cases.csv")
      && FileManager.default.fileExists(atPath: shared + "/mini-jamtland/elevation.csv")
  }

  @Test("is what the command makes", .enabled(if: isHere, "needs ../shared"))
  func current() throws {
    let validation = try EnergyValidation(folder: Self.shared)
    let page = ValidationPage(validation).text
    let cases = try String(
      contentsOf: Self.root.appendingPathComponent("docs/validation-cases.csv"), encoding: .utf8)
    #expect(ValidationCasesCSV.text(validation) == cases, "run: make validation")
    let kept = try String(contentsOf: Self.root.appendingPathComponent("docs/validation.md"), encoding: .utf8)
    #expect(page == kept, "run: make validation")
  }

  @Test(
    "holds every measurement, scored or not, and the median at most half of a constant's",
    .enabled(if: isHere, "needs ../shared"))
  func whole() throws {
    let validation = try EnergyValidation(folder: Self.shared)
    let page = ValidationPage(validation).text
    for row in validation.measurements { #expect(page.contains("| \(row.id) |"), "\(row.id)") }
    let scores = validation.scores
    #expect(
      scores.all.median <= 0.08 && scores.all.worst <= 0.20 && scores.all.median <= scores.all.medianOfConstant / 2)
    #expect(scores.withoutZurich.count + scores.withoutSydney.count == scores.all.count)
  }

  @Test("the parts of every scored row add up as they are printed", .enabled(if: isHere, "needs ../shared"))
  func sums() throws {
    let validation = try EnergyValidation(folder: Self.shared)
    let page = ValidationPage(validation).text.split(separator: "\n")
    for result in validation.cases {
      let row = try #require(page.first { $0.hasPrefix("| \(result.id) |") && $0.hasSuffix(" |") })
      let cells = row.split(separator: "|").map { $0.filter { $0 != " " } }
      let figures = [cells[7], cells[9], cells[10], cells[11]].map { Int($0.filter { $0 != "." }) ?? -1 }
      #expect(figures[0] == figures[1] + figures[2] + figures[3], "\(row)")
    }
  }

  @Test("the study page shows the carried cases, whose scores are those of the whole")
  func carried() {
    let scores = ValidationRecord.scores
    #expect(scores.all.count == ValidationRecord.all.count && scores.all.count == 11)
    #expect(scores.withoutZurich.count + scores.withoutSydney.count == scores.all.count)
    #expect(
      scores.all.median <= 0.08 && scores.all.worst <= 0.20 && scores.all.median <= scores.all.medianOfConstant / 2)
    for record in ValidationRecord.all { #expect(!record.source.isEmpty && record.measured > 0) }
  }

  @Test(
    "docs/energy-parameters.md is what the command makes: every parameter with unit, default, range, mark and source")
  func parameters() throws {
    let kept = try String(
      contentsOf: Self.root.appendingPathComponent("docs/energy-parameters.md"), encoding: .utf8)
    #expect(ParameterPage.text == kept, "run: make validation")
    for entry in EnergyParameters.entries { #expect(kept.contains("| `\(entry.parameter.rawValue)` |")) }
  }

  @Test("the page holds every figure of a vehicle class with unit, range, mark, source and the values of all classes")
  func figures() throws {
    let rows = ParameterPage.text.split(separator: "\n").map { line in
      line.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }
    for column in VehicleClasses.columns {
      let row = try #require(rows.first { $0.first == "`\(column.figure.rawValue)`" })
      #expect(row.count == 14 && row[1] == column.unit && row[4] == column.mark.rawValue && row[13] == column.source)
      #expect(Double(row[2]) == column.range.lowerBound && Double(row[3]) == column.range.upperBound)
      #expect(row[5..<12].map { Double($0) } == VehicleClasses.all.map { $0[column.figure] })
    }
    for vehicle in VehicleClasses.all { #expect(rows.contains { $0.first == "`\(vehicle.id)`" }) }
  }

  @Test("a folder without the data is refused by name")
  func refused() { #expect(throws: (any Error).self) { try EnergyValidation(folder: "/nowhere") } }
}
