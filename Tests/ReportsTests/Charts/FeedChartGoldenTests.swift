import Quantities
import Testing

@testable import Reports

@Suite("Charts of feeds look as they did")
struct FeedChartGoldenTests {
  private let words = ReportWords(.swedish)

  @Test("service through the year")
  func year() throws {
    let strip = YearStrip(sorts: try SampleFeed.overview().feedImport.sorts, words: words)
    #expect(strip.lastDrawn == nil)
    try Golden.expect(PieceWriter.bytes(strip.piece(id: "y")), equals: "year.svg")
  }

  @Test("buses in motion")
  func motion() throws {
    let chart = MotionChart(days: try SampleFeed.overview().patterns, words: words)
    try Golden.expect(PieceWriter.bytes(try #require(chart.piece(id: "m"))), equals: "motion.svg")
  }

  @Test("more and less")
  func bars() throws {
    let bars = DifferenceBars(
      rows: [("1", 120.0), ("2", -45), ("En linje med ett mycket långt namn", 3)].map {
        DifferenceBars.Row(name: $0.0, value: $0.1, text: words.style.format($0.1))
      }, less: "mindre", more: "mer")
    try Golden.expect(
      PieceWriter.bytes(try #require(bars.piece(id: "b", title: "T", description: "D"))), equals: "bars.svg")
    #expect(DifferenceBars(rows: [], less: "", more: "").piece(id: "b", title: "", description: "") == nil)
  }

  @Test("the map of a feed")
  func map() throws {
    let map = try #require(FeedMap(try SampleFeed.overview().feedImport.timetable, words: words))
    try Golden.expect(PieceWriter.bytes(try #require(map.overview(id: "k"))), equals: "feed-map.svg")
  }
}
