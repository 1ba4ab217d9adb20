import Foundation
import Quantities
import Testing

@testable import Studies

@Suite("The ground of a study")
struct StudyTerrainTests {
  private func run(_ yaml: String, feed: String? = nil) throws -> StudyResult {
    let path = try feed ?? SmallFeed.folder(SmallFeed.shuttle)
    var study = try Study(yaml: "feed: \(path)\nclimate: {synthetic-year: none}\n" + yaml, file: "study.yml")
    study.uncertainty.isOn = false
    return try StudyRun.run(study, programVersion: "0", studyHash: nil)
  }

  /// Rises by 1,000 m a degree of latitude: Stad to By, 0.14 degrees, is 140 m up.
  private func slope(_ longitude: Double, _ latitude: Double) -> Double { 300 + 1000 * (latitude - 63.18) }

  private func model(north: Double = 63.4, rows: Int = 300) throws -> String {
    try PlainTIFF.write(west: 14.5, north: north, pixel: 0.001, columns: 400, rows: rows, height: slope)
  }

  @Test("a GeoTIFF is sampled from stop to stop: climb up, none down")
  func sampled() throws {
    let level = try run("")
    let hilly = try run("heights: \(try model())\n")
    let ground = try #require(hilly.terrain?.all)
    // 140 m up on every other trip: 70 m a trip, and the way is the great circle of 16.5 km.
    let way = Coordinate(latitude: 63.18, longitude: 14.64)
      .greatCircleDistance(to: Coordinate(latitude: 63.32, longitude: 14.75))
    #expect(abs(ground.climbPerKilometre - 70 / way.kilometres) < 0.05, "\(ground.climbPerKilometre)")
    #expect(ground.rawClimbPerKilometre >= ground.climbPerKilometre)
    #expect(ground.unknownShare == 0 && ground.straightShare == 1 && ground.cutShare == 0)
    #expect(hilly.terrain?.lines.map(\.name) == ["40"])
    #expect(hilly.findings.find("terrain.climb")?.value.number == (ground.climbPerKilometre * 10).rounded() / 10)
    #expect(hilly.findings.find("terrain.climb.raw", .line("40")) != nil)
    #expect(hilly.inputs.contains { $0.name == "heights.tif" && $0.sha256.count == 64 })
    #expect(hilly.cautions.contains { $0.english.contains("straight between the stops") })
    #expect(!hilly.cautions.contains { $0.english.contains("have no heights") })
    #expect(level.terrain == nil && level.findings.find("terrain.climb") == nil)
    #expect(level.cautions.contains { $0.english.contains("All ground is taken as level") })
  }

  @Test("a hill that must be braked down costs more than level ground of its mean height")
  func hill() throws {
    // 700 m up and down again on 16.5 km. A slope that a bus rolls down without braking costs what the level does: what is
    // lifted comes back, less what the driveline takes of it.
    let steep = try PlainTIFF.write(west: 14.5, north: 63.4, pixel: 0.001, columns: 400, rows: 300) { _, latitude in
      300 + 5000 * (latitude - 63.18)
    }
    let flat = try PlainTIFF.write(west: 14.5, north: 63.4, pixel: 0.001, columns: 400, rows: 300) { _, _ in 650 }
    let hilly = try run("heights: \(steep)\n").lines[0].designUse
    let level = try run("heights: \(flat)\n").lines[0].designUse
    #expect(hilly.kilowattHoursPerKilometre > level.kilowattHoursPerKilometre + 0.1)
  }

  @Test("noise of a model is smoothed away: raw climb is large, what is driven small")
  func noise() throws {
    let path = try PlainTIFF.write(west: 14.5, north: 63.4, pixel: 0.0005, columns: 800, rows: 600) {
      longitude, latitude in
      300 + (Int(latitude / 0.0005) % 2 == 0 ? 3 : -3)
    }
    let ground = try #require(try run("heights: \(path)\n").terrain?.all)
    #expect(ground.rawClimbPerKilometre > 20, "\(ground.rawClimbPerKilometre)")
    #expect(ground.climbPerKilometre < ground.rawClimbPerKilometre / 4, "\(ground.climbPerKilometre)")
  }

  @Test("what lies outside the model is said: part of a line, and a whole line")
  func outside() throws {
    // The model ends at 63.30: the way goes on to 63.32.
    let part = try run("heights: \(try model(north: 63.30, rows: 200))\n")
    let share = try #require(part.terrain?.all.unknownShare)
    #expect(share > 0.1 && share < 0.2, "\(share)")
    #expect(part.cautions.contains { $0.english.contains("of the trip kilometres have no heights (line 40)") })
    #expect(part.findings.find("terrain.unknown.share")?.value.number == (share * 1000).rounded() / 10)
    let far = try PlainTIFF.write(west: 10, north: 60, pixel: 0.01, columns: 9, rows: 9, height: slope)
    let none = try run("heights: \(far)\n")
    #expect(none.terrain?.all.unknownShare == 1)
    #expect(
      none.cautions.contains {
        $0.english.contains("No line has heights: heights.tif covers nothing of the traffic")
          && $0.swedish.contains("troligen ett annat område")
      })
    #expect(none.findings.find("terrain.climb") == nil)
    #expect(none.findings.find("terrain.unknown.share")?.value.number == 100)
    // No height at all is what a study without heights has.
    #expect(none.lines[0].designUse == (try run("")).lines[0].designUse)
  }

  @Test("values that no ground has are named, and are not called outside of the files")
  func impossible() throws {
    let path = try PlainTIFF.write(west: 14.5, north: 63.4, pixel: 0.001, columns: 400, rows: 300) { _, _ in 12_000 }
    let result = try run("heights: \(path)\n")
    #expect(result.terrain?.all.hasHeights == false)
    #expect(
      result.cautions.contains {
        $0.english.contains("The height file heights.tif holds values that no ground has (12000)")
      })
    #expect(!(try run("heights: \(try model())\n")).cautions.contains { $0.english.contains("no ground has") })
  }

  @Test("a folder or a list of tiles is as good as one file")
  func tiles() throws {
    let whole = try run("heights: \(try model())\n")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let south = try PlainTIFF.write(
      west: 14.5, north: 63.25, pixel: 0.001, columns: 400, rows: 150, named: "a.tif", in: folder, height: slope)
    let north = try PlainTIFF.write(
      west: 14.5, north: 63.4, pixel: 0.001, columns: 400, rows: 150, named: "b.TIFF", in: folder, height: slope)
    try "not a tile".write(to: folder.appendingPathComponent("readme.txt"), atomically: true, encoding: .utf8)
    let list = try run("heights: [\(south), \(north)]\n")
    let ofFolder = try run("heights: \(folder.path)\n")
    let climb = try #require(whole.terrain?.all.climbPerKilometre)
    #expect(list.terrain?.all.unknownShare == 0)
    #expect(abs(try #require(list.terrain?.all.climbPerKilometre) - climb) < 0.02)
    #expect(ofFolder.terrain?.all.climbPerKilometre == list.terrain?.all.climbPerKilometre)
    #expect(ofFolder.inputs.map(\.name).suffix(2) == ["a.tif", "b.TIFF"])
  }

  /// The shuttle along the shapes u and d, and a file of heights beside it: the points of u upwards, those of d back.
  private func alongShapes(_ up: [(metres: Double, height: Double)]) throws -> (feed: String, heights: String) {
    var tables = SmallFeed.shuttle
    tables["shapes.txt"] =
      "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\nu,63.18,14.64,1\nu,63.32,14.75,2\nd,63.32,14.75,1\nd,63.18,14.64,2\n"
    tables["trips.txt"] =
      "route_id,service_id,trip_id,shape_id\n" + (6..<20).flatMap { ["r,s,out\($0),u\n", "r,s,in\($0),d\n"] }.joined()
    let feed = try SmallFeed.folder(tables)
    let file = URL(fileURLWithPath: feed).appendingPathComponent("elevation.csv")
    let end = up.last?.metres ?? 0
    let rows =
      up.map { "u,1,\($0.metres),\($0.height)\n" } + up.reversed().map { "d,1,\(end - $0.metres),\($0.height)\n" }
    try ("shape_id,shape_pt_sequence,dist_m,elevation_m\n" + rows.joined())
      .write(to: file, atomically: true, encoding: .utf8)
    return (feed, file.path)
  }

  /// Points of a slope of 140 m over 16,500 m, the stops' great circle.
  private func points(_ count: Int = 100, scale: Double = 1) -> [(metres: Double, height: Double)] {
    (0...count).map { number -> (metres: Double, height: Double) in
      let share = Double(number) / Double(count)
      return (16_500 * scale * share, 300 + 140 * share)
    }
  }

  @Test("measured points along shapes are smoothed by the same rule")
  func measured() throws {
    let (feed, file) = try alongShapes(points())
    let result = try run("heights: \(file)\n", feed: feed)
    let measured = try #require(result.terrain?.all)
    let modelled = try #require(try run("heights: \(try model())\n", feed: feed).terrain?.all)
    #expect(measured.unknownShare == 0 && measured.straightShare == 0 && modelled.straightShare == 0)
    #expect(abs(measured.climbPerKilometre - modelled.climbPerKilometre) < 0.05)
    #expect(!result.cautions.contains { $0.english.contains("dist_m") || $0.english.contains("steeper") })
  }

  @Test("distances that are not metres along the shape are refused, and those that differ somewhat are said")
  func lengths() throws {
    for scale in [0.001, 0.49, 2.1, 1000] {
      let (feed, file) = try alongShapes(points(scale: scale))
      let error = #expect(throws: StudyError.self) { try run("heights: \(file)\n", feed: feed) }
      let said = error.map { "\($0)" } ?? ""
      #expect(said.contains("elevation.csv: shape u: its dist_m go over"), "\(said)")
      #expect(said.contains("give dist_m in metres along the shape"), "\(said)")
    }
    for (scale, isSaid) in [(0.93, true), (0.97, false), (1.03, false), (1.08, true)] {
      let (feed, file) = try alongShapes(points(scale: scale))
      let result = try run("heights: \(file)\n", feed: feed)
      let found = result.cautions.contains {
        $0.english.contains("differ by more than 5\u{202F}% from the length of the shape on line 40")
      }
      #expect(found == isSaid, "\(scale)")
    }
  }

  @Test("between points more than 500 m apart, and behind the last, the ground is not known")
  func gaps() throws {
    let (feed, file) = try alongShapes(points(2))
    #expect(try run("heights: \(file)\n", feed: feed).terrain?.all.unknownShare == 1)
    // The points from 4,000 to 8,000 m are lacking.
    let (other, holed) = try alongShapes(points(165).filter { $0.metres <= 4000 || $0.metres >= 8000 })
    let result = try run("heights: \(holed)\n", feed: other)
    let share = try #require(result.terrain?.all.unknownShare)
    #expect(abs(share - 4000 / 16_500) < 0.001, "\(share)")
    #expect(result.cautions.contains { $0.english.contains("points more than 500 m apart") })
    let (third, short) = try alongShapes(points(165).filter { $0.metres <= 12_000 })
    let ending = try #require(try run("heights: \(short)\n", feed: third).terrain?.all.unknownShare)
    #expect(abs(ending - 4500 / 16_500) < 0.01, "\(ending)")
  }

  @Test("slopes that no road has are cut, and the share and the line said")
  func cut() throws {
    let steps = (0...165).map { step -> (metres: Double, height: Double) in
      let isHigh = step / 4 % 2 == 1
      return (Double(step) * 100, isHigh ? 400 : 300)
    }
    let (feed, file) = try alongShapes(steps)
    let result = try run("heights: \(file)\n", feed: feed)
    let share = try #require(result.terrain?.all.cutShare)
    #expect(share > 0.05, "\(share)")
    #expect(
      result.cautions.contains {
        $0.english.contains("steeper than 12\u{202F}% on more than 5\u{202F}% of the way of line 40")
      }, "\(result.cautions.map { $0.english })")
  }

  @Test("a coordinate system that is not known is refused, with its number, the known ones and how to convert")
  func otherSystem() throws {
    let path = try PlainTIFF.write(
      west: 14.5, north: 63.4, pixel: 0.001, columns: 9, rows: 9, system: 4124, height: slope)
    let error = #expect(throws: (any Error).self) { try run("heights: \(path)\n") }
    let sentence = "\(try #require(error))"
    for words in [path, "EPSG:4124", "EPSG:3006", "gdalwarp"] { #expect(sentence.contains(words), "\(sentence)") }
  }

  @Test("what are no heights is refused, with what to do")
  func refused() throws {
    let empty = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    let text = empty.appendingPathComponent("a.csv")
    try "shape_id,dist_m,elevation_m\n".write(to: text, atomically: true, encoding: .utf8)
    let fake = empty.appendingPathComponent("b.tif")
    try "text".write(to: fake, atomically: true, encoding: .utf8)
    for (paths, words) in [
      ("[\(text.path), \(try model())]", "either one CSV of points or GeoTIFFs"), ("[\(fake.path)]", "no TIFF"),
      ("/nowhere/heights.tif", "/nowhere/heights.tif"),
    ] {
      let error = #expect(throws: (any Error).self) { try run("heights: \(paths)\n") }
      let said = error.map { "\($0)" } ?? ""
      #expect(said.contains(words), "\(said)")
    }
  }
}
