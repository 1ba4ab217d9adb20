import Quantities
import Testing

@testable import Reports

@Suite("The map of lines")
struct LineMapTests {
  @Test("the sample's network and town, as somebody looked at them")
  func golden() throws {
    let result = try SampleStudy().result()
    let names = [LineMap.MapName(text: "Lit", coordinate: Coordinate(latitude: 63.318, longitude: 14.849))]
    let map = try #require(
      LineMap(lines: result.lines, places: result.places, names: names, words: ReportWords(.swedish)))
    try Golden.expect(PieceWriter.bytes(try #require(map.overview(id: "m"))), equals: "map.svg")
    try Golden.expect(PieceWriter.bytes(try #require(map.town(id: "t"))), equals: "town.svg")
  }

  @Test("without a way there is no map; a network of one town has no second one")
  func small() throws {
    let result = try SampleStudy().result()
    let words = ReportWords(.swedish)
    #expect(LineMap(lines: [], places: [], names: [], words: words) == nil)
    let town = try #require(LineMap(lines: Array(result.lines.prefix(3)), places: [], names: [], words: words))
    #expect(town.overview(id: "m") != nil)
    #expect(town.town(id: "t") == nil)
  }
}
