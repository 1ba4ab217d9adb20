import Quantities
import Testing

@testable import Reports
@testable import Studies
@testable import Timetables

@Suite("The study's traffic by area, on the page and as a table")
struct StudyAreasPageTests {
  private func result(_ language: Language) throws -> StudyResult {
    var result = try SampleStudy().result(language: language)
    var near = ScopeVolume()
    near.add(trips: 250, seconds: 360_000, metres: 4_000_000)
    var far = ScopeVolume()
    far.add(trips: 100, seconds: 36_000, metres: 1_500_000)
    result.areas = AreaResult(
      rows: [
        ImportVolumes.Row(scope: "Bräcke", name: "Bräcke", kind: .bus, volume: far),
        ImportVolumes.Row(scope: "Åre", name: "Åre", kind: .bus, volume: near),
        ImportVolumes.Row(scope: nil, name: nil, kind: .bus, volume: far),
      ], overlap: Distance(metres: 12_000),
      input: AreaResult.Input(name: "kommuner.geojson", sha256: String(repeating: "0", count: 64)))
    return result
  }

  @Test(
    "the largest stands first, what lies outside last; period, overlap and file are said", arguments: Language.allCases)
  func page(_ language: Language) throws {
    let page = String(decoding: StudyPage(try result(language), in: language).bytes, as: UTF8.self)
    let part = try #require(page.split(separator: "id=\"areas\"").last).prefix(6000)
    let order = ["Åre", "Bräcke", language.choose("(utanför alla områden)", "(outside every area)")]
    let places = order.compactMap { part.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(part.contains("kommuner.geojson"))
    #expect(part.contains(language.choose("12 km räknas mer än en gång", "12 km count more than once")))
    #expect(part.contains(language.choose("Tidtabellens hela period", "The whole period of the timetable")))
  }

  @Test("the table holds what import --csv gives, in the order of the file; without areas there is none")
  func table() throws {
    let files = StudyTables(result: try result(.swedish)).files
    let table = try #require(files.first { $0.name == "tables/areas.csv" })
    #expect(
      String(decoding: table.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) == [
        "area,kind,trips,hours,vehicle_km", "Bräcke,bus,100,10.0,1500.0", "Åre,bus,250,100.0,4000.0",
        ",bus,100,10.0,1500.0",
      ])
    #expect(!StudyTables(result: try SampleStudy().result()).files.contains { $0.name == "tables/areas.csv" })
  }
}
