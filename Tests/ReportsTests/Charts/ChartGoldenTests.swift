import Quantities
import Testing

@testable import Reports
@testable import Studies

/// Charts of the sample study against the drawings that somebody looked at.
@Suite("Charts")
struct ChartGoldenTests {
  private let words = ReportWords(.swedish)

  private func expect(_ piece: Piece?, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let piece = try #require(piece, sourceLocation: sourceLocation)
    try Golden.expect(PieceWriter.bytes(piece), equals: "\(name).svg", sourceLocation: sourceLocation)
  }

  @Test("state of charge of a block that ends below its reserve")
  func charge() throws {
    let block = try #require(try SampleStudy().result().blocks.first { !$0.isFeasible })
    try expect(ChargeChart(block: block, lowest: -0.64, words: words).piece(id: "c"), "charge")
  }

  @Test("all blocks over the day")
  func blocks() throws {
    try expect(BlockDayChart(blocks: try SampleStudy().result().blocks, words: words).piece(id: "b"), "blocks")
  }

  @Test("the load of a place, noon to noon")
  func load() throws {
    try expect(PlaceLoadChart(place: try SampleStudy().result().places[0], words: words).piece(id: "l"), "load")
  }

  @Test("energy by temperature")
  func useByTemperature() throws {
    let result = try SampleStudy().result()
    let chart = UseByTemperatureChart(
      lines: result.lines, curves: result.cold.curves, classes: result.classes, words: words)
    try expect(chart.piece(id: "u"), "use-by-temperature")
  }

  @Test("what the cold adds to a class")
  func cold() throws {
    let steps = try SampleStudy().result().cold.classes[0]
    try expect(ColdStepsChart(steps: steps, name: "stadsbuss", words: words).piece(id: "s"), "cold")
  }

  @Test("ways to heat")
  func heating() throws {
    let values = try SampleStudy().result().cold.heatings.dropFirst()
    let named = values.map { (name: words.heating($0.heating ?? ""), value: $0, isChosen: $0.heating == "fuel") }
    try expect(HeatingChart(alternatives: named, words: words).piece(id: "h"), "heating")
  }

  @Test("spread against battery, line by line")
  func certainty() throws {
    let certainty = try #require(try SampleStudy().result().certainty)
    try expect(CertaintyChart(certainty: certainty, isYearAssumed: false, words: words).piece(id: "s"), "certainty")
  }

  @Test("blocks by battery")
  func fleet() throws {
    try expect(
      FleetBatteryChart(vehicleClass: try SampleStudy().result().classes[1], words: words).piece(id: "f"), "fleet")
  }

  @Test("the two days")
  func days() throws {
    let result = try SampleStudy().result()
    let days = [(name: "Dimensionerande dygn", day: result.designDay), (name: "Mild dag", day: result.mildDay)]
    try expect(DayEnergyChart(days: days, words: words).piece(id: "e"), "day-energy")
    try expect(DayTemperatureChart(days: days, words: words).piece(id: "t"), "day-temperature")
  }

  @Test("a chart of nothing is no chart")
  func nothing() throws {
    #expect(UseByTemperatureChart(lines: [], curves: [], classes: [], words: words).piece(id: "u") == nil)
    #expect(BlockDayChart(blocks: [], words: words).piece(id: "b") == nil)
    #expect(DayTemperatureChart(days: [], words: words).piece(id: "t") == nil)
  }
}
