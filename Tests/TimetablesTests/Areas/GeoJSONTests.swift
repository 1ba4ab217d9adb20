import Quantities
import Testing

@testable import Timetables

@Suite("Areas from GeoJSON")
struct GeoJSONTests {
  static let ring = "[[14,62],[15,62],[15,63],[14,63],[14,62]]"

  static func feature(_ geometry: String, _ properties: String = #"{"name": "Berg"}"#) -> String {
    #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": \#(properties), "geometry": \#(geometry)}]}"#
  }

  private func read(_ text: String, name: String = "name") throws -> Areas {
    try Areas(geoJSON: Array(text.utf8), nameProperty: name, path: "k.geojson")
  }

  private func at(_ areas: Areas, _ latitude: Double, _ longitude: Double) -> [Int] {
    areas.list(at: Coordinate(latitude: latitude, longitude: longitude))
  }

  @Test("a polygon with a hole, longitude first") func hole() throws {
    let hole = "[[14.4,62.4],[14.6,62.4],[14.6,62.6],[14.4,62.6],[14.4,62.4]]"
    let areas = try read(Self.feature(#"{"type": "Polygon", "coordinates": [\#(Self.ring), \#(hole)]}"#))
    #expect(areas.names == ["Berg"])
    #expect(at(areas, 62.2, 14.5) == [0])
    #expect(at(areas, 62.5, 14.5) == [])
    #expect(at(areas, 62.5, 14.7) == [0])
    #expect(
      at(areas, 61, 14.5) == [] && at(areas, 64, 14.5) == [] && at(areas, 62.5, 13) == [] && at(areas, 62.5, 16) == [])
  }

  @Test("several polygons, members in any order, heights, numbers as names, features of one name, a byte order mark")
  func forms() throws {
    let text = """
      \u{FEFF}{"features": [
        {"geometry": {"coordinates": [[[[1,1,9],[2,1,9],[2,2,9],[1,1,9]]], [[[5,5],[6,5],[6,6],[5,5]]]], "type": "MultiPolygon"},
         "bbox": [1, 1, 6, 6], "id": null, "properties": {"kod": 2326, "x": {"y": [true, false, null, -1.5e-3, "\\u00e5\\ud83d\\ude8c"]}}},
        {"geometry": {"type": "Polygon", "coordinates": [[[8,8],[9,8],[9,9],[8,8]]]}, "properties": {"kod": "2326"}},
        {"geometry": {"type": "Polygon", "coordinates": [[[3,3],[4,3],[4,4],[3,3]]]}, "properties": {"kod": "\\u00c5re"}}
      ], "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}, "type": "FeatureCollection"}

      """
    let areas = try read(text, name: "kod")
    #expect(areas.names == ["2326", "Åre"])
    for (place, expected) in [(1.2, [0]), (5.2, [0]), (8.2, [0]), (3.2, [1]), (7.0, [])] {
      #expect(at(areas, place, place + 0.5) == expected)
    }
    let one = try read(
      #"{"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": [\#(Self.ring)]}}"#
    )
    #expect(one.names == ["A"])
  }

  @Test(
    "what is wrong is said in one sentence with the place",
    arguments: [
      ("", "k.geojson:1:1: is no GeoJSON: it must begin with {."),
      ("[1]", "k.geojson:1:1: is no GeoJSON: it must begin with {."),
      (
        "{\"type\": \"FeatureCollection\",\n \"features\": [}",
        "k.geojson:2:15: is no JSON here: an object {…} is missing."
      ),
      (#"{"type": "FeatureCollection", "features": []}"#, "k.geojson: holds no area: export polygons as GeoJSON."),
      (
        #"{"type": "Topology"}"#,
        "k.geojson: is no FeatureCollection of GeoJSON (its type is Topology): export areas as GeoJSON."
      ),
      (
        feature(#"{"type": "Point", "coordinates": [14, 62]}"#),
        "k.geojson:1:108: feature 1 is a Point, not an area: only Polygon and MultiPolygon are read."
      ),
      (
        feature("null"), "k.geojson:1:44: feature 1 (Berg) has no geometry: give its polygon, or take it out."
      ),
      (
        feature(#"{"type": "Polygon", "coordinates": [\#(ring)]}"#, #"{"kod": 1, "namn": "Å"}"#),
        "k.geojson:1:44: feature 1 has no property name to name the area by (it has kod, namn): name another property."
      ),
      (
        feature(#"{"type": "Polygon", "coordinates": [[[500000,6900000],[1,1],[2,2],[500000,6900000]]]}"#),
        "k.geojson:1:145: the position 500000.0, 6900000.0 is no longitude and latitude in degrees: export the file as WGS 84 (EPSG:4326)."
      ),
      (
        feature(#"{"type": "Polygon", "coordinates": [[[1,1],[2,1],[2,2],[1,2]]]}"#),
        "k.geojson:1:144: a ring of 4 positions is not closed: it needs at least four, the last equal to the first."
      ),
      (
        feature(#"{"type": "Polygon", "coordinates": [[1,1],[2,1]]}"#),
        "k.geojson:1:143: the coordinates of feature 1 are not nested as in a Polygon: export it anew."
      ),
      (
        #"{"crs": {"properties": {"name": "EPSG:3006"}}, "type": "FeatureCollection", "features": []}"#,
        "k.geojson:1:9: has coordinates in EPSG:3006: export it as WGS 84 (EPSG:4326), longitude and latitude in degrees."
      ),
      (#"{"type": "FeatureCollection"} x"#, "k.geojson:1:31: is no JSON here: something follows the end."),
      (#"{"type": "Feature"#, "k.geojson:1:10: is no JSON here: a text does not end."),
    ])
  func refused(_ row: (text: String, message: String)) {
    let error = #expect(throws: AreaFileError.self) { _ = try read(row.text) }
    #expect(error?.description == row.message)
  }

  @Test("no text crashes the reader: every prefix, and bytes changed at random") func hostile() {
    let text = Array(
      Self.feature(#"{"type": "MultiPolygon", "coordinates": [[\#(Self.ring)]]}"#, #"{"name": "\u00e5\n"}"#).utf8)
    var refusals = 0
    for end in 0..<text.count {
      do { _ = try Areas(geoJSON: Array(text[..<end]), nameProperty: "name", path: "p") } catch { refusals += 1 }
    }
    #expect(refusals == text.count)
    var generator = SeededGenerator(3)
    for _ in 0..<3000 {
      var changed = text
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      if let areas = try? Areas(geoJSON: changed, nameProperty: "name", path: "p") {
        #expect(areas.names.count == 1)
        _ = areas.list(at: Coordinate(latitude: 62.5, longitude: 14.5))
      }
    }
    let deep = Array(#"{"x": "#.utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: AreaFileError.self) { _ = try Areas(geoJSON: deep, nameProperty: "name", path: "p") }
  }
}
