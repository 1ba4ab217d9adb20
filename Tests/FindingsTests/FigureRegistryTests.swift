import Findings
import Quantities
import Testing

@Suite("The registry of names")
struct FigureRegistryTests {
  static let header = "name\tunit\tkind\tdecimals\tdirection\tstudy_key\taliases\tsv\ten\n"

  @Test("an alias finds the figure that now bears another name")
  func alias() throws {
    let figure = try #require(FigureRegistry.shared.find("depot.peak.smart"))
    #expect(figure.name == "depot.peak.managed")
    #expect(figure.unit == .kilowatt)
    #expect(FigureRegistry.shared.find("depot.peak") == nil)
  }

  @Test("every figure is described in both languages and its name is lower-case words with points")
  func described() {
    for figure in FigureRegistry.shared.definitions {
      #expect(!figure.meaning(in: .swedish).isEmpty && !figure.meaning(in: .english).isEmpty, "\(figure.name)")
      #expect(
        figure.name.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "." }, "\(figure.name)")
      #expect(figure.kind != .number || figure.unit.code == "1" || !figure.unit.code.isEmpty)
    }
  }

  @Test(
    "the names that the sample drafts use are registered",
    arguments: [
      "range.winter", "block.longest", "heater.fossil", "consumption.winter", "consumption.winter.p90",
      "depot.power.cap",
      "depot.peak.smart", "ocpp.version", "zero.share", "zero.share.feasible", "reserve.hours", "priority.energy",
      "v2g.points",
      "penalty.missed", "battery.soh",
    ])
  func samples(_ name: String) {
    #expect(FigureRegistry.shared.find(name) != nil)
  }

  @Test(
    "a broken table is refused with its line",
    arguments: [
      ("a\tkW\tnumber\t0\tup\t-\t-\tsv", "line 2: 8 fields"), ("a\tKW\tnumber\t0\tup\t-\t-\tsv\ten", "unit KW"),
      ("a\tkW\tsum\t0\tup\t-\t-\tsv\ten", "kind sum"), ("a\tkW\tnumber\t9\tup\t-\t-\tsv\ten", "decimals 9"),
      ("a\tkW\tnumber\t0\tup\t-\ta\tsv\ten", "a stands twice"),
    ])
  func broken(_ row: (String, String)) {
    let error = #expect(throws: FigureTableError.self) { try FigureRegistry(table: Self.header + row.0) }
    #expect(error?.description.contains(row.1) == true, "\(String(describing: error))")
  }
}
