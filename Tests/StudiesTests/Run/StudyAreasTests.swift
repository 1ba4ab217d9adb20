import Foundation
import Studies
import Testing
import Timetables

@Suite("A study's traffic by area")
struct StudyAreasTests {
  /// All south of 63.25° N, half of the way between Stad and By.
  static let south = """
    {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "Söder"}, "geometry":
    {"type": "Polygon", "coordinates": [[[14, 63], [16, 63], [16, 63.25], [14, 63.25], [14, 63]]]}}]}
    """

  private func run(_ geoJSON: String, _ yaml: String = "") throws -> StudyResult {
    var tables = SmallFeed.shuttle
    tables["routes.txt", default: ""] += "d,41,700\n"
    tables["trips.txt", default: ""] += "d,s,other\n"
    tables["stop_times.txt", default: ""] +=
      "other,07:00:00,07:00:00,stad,1,0\nother,07:24:00,07:24:00,by,2,20000\n"
    let feed = try SmallFeed.folder(tables)
    let file = feed + "/../kommuner.geojson"
    try geoJSON.write(toFile: file, atomically: true, encoding: .utf8)
    var study = try Study(yaml: "feed: \(feed)\nareas: {file: \(file)}\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  @Test("every kilometre of the feed's period lies in an area or outside all, and the file is named as an input")
  func divided() throws {
    let result = try run(Self.south)
    let areas = try #require(result.areas)
    #expect(areas.rows.map(\.scope) == ["Söder", nil] && areas.rows.allSatisfy { $0.kind == .bus })
    // 29 trips of 20 km on 261 weekdays, and half of each way lies in the south.
    let kilometres = areas.rows.map(\.volume.distance.kilometres)
    #expect((kilometres.reduce(0, +) - 151_380).magnitude < 1)
    #expect((kilometres[0] / kilometres[1] - 1).magnitude < 0.01)
    #expect(areas.rows.map(\.volume.trips) == [7569, 7569])
    #expect(result.inputs.contains { $0.name == "kommuner.geojson" && $0.sha256.count == 64 })
    #expect(result.findings.findings.allSatisfy { !$0.provenance.inputs.contains { $0.name == "kommuner.geojson" } })
  }

  @Test("lines that do not belong to the study are left out")
  func lines() throws {
    let areas = try #require(try run(Self.south, "traffic: {without: [\"41\"]}\n").areas)
    #expect((areas.rows.reduce(0) { $0 + $1.volume.distance.kilometres } - 146_160).magnitude < 1)
  }

  @Test("without a file of areas there is no table")
  func none() throws {
    var study = Study(name: "x", feed: try SmallFeed.folder(SmallFeed.shuttle))
    study.uncertainty.isOn = false
    #expect(try StudyRun.run(study, programVersion: "0", studyHash: nil).areas == nil)
  }

  @Test(
    "a broken file of areas ends the run with a sentence that names it", arguments: ["", "{", "[1,2]", "{\"type\": 1}"])
  func broken(_ text: String) throws {
    let error = #expect(throws: AreaFileError.self) { try run(text) }
    let sentence = try #require(error).description
    #expect(sentence.contains("kommuner.geojson") && sentence.hasSuffix("."), "\(sentence)")
  }

  @Test("a file of areas that is missing is named")
  func missing() throws {
    var study = Study(name: "x", feed: try SmallFeed.folder(SmallFeed.shuttle))
    study.areas = Study.AreaFile(path: "/nowhere/kommuner.geojson")
    let error = #expect(throws: (any Error).self) { try StudyRun.run(study, programVersion: "0", studyHash: nil) }
    #expect("\(try #require(error))".contains("/nowhere/kommuner.geojson"))
  }
}
