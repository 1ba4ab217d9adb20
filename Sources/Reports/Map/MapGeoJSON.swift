import Findings
import Quantities
import Studies

/// `map.geojson` (RFC 7946): the lines with their verdicts and the places with their peaks, for a map program. Ways are thinned to
/// five metres and written to the fifth decimal of a degree, about a metre.
struct MapGeoJSON {
  let result: StudyResult

  var text: String {
    let features = result.lines.filter { !$0.paths.isEmpty }.map(line) + result.places.compactMap(place)
    return JSON.object([
      ("type", .string("FeatureCollection")), ("features", .array(features.map { .line($0) })),
    ]).text
  }

  private func line(_ line: LineResult) -> JSON {
    let use = result.findings.find("line.energy", .line(line.name)).map { JSON.number($0.value.description) }
    return feature(
      "MultiLineString", .array(Self.thinned(line.paths).map { .array($0.map(position)) }),
      [
        ("kind", .string("line")), ("line", .string(line.name)), ("longName", .string(line.longName)),
        ("vehicleClass", .string(line.vehicleClass)), ("verdict", .string(line.verdict.rawValue)),
        ("trips", .integer(line.trips)), ("kilometres", number(line.distance.kilometres, 1)),
        ("designKilowattHoursPerKilometre", use ?? number(line.designUse.kilowattHoursPerKilometre, 2)),
        ("blocks", .integer(line.blocks.count)), ("infeasibleBlocks", .integer(line.infeasibleBlocks)),
        ("lackingKilowattHours", number(line.lacking.kilowattHours, 0)),
      ])
  }

  private func place(_ place: PlaceResult) -> JSON? {
    guard let coordinate = place.coordinate else { return nil }
    return feature(
      "Point", position(coordinate),
      [
        ("kind", .string(place.kind.rawValue)), ("place", .string(place.name)), ("buses", .integer(place.buses)),
        ("managedPeakKilowatts", number(place.managedPeak.kilowatts, 0)),
        ("unmanagedPeakKilowatts", number(place.unmanagedPeak.kilowatts, 0)),
        ("designKilowattHours", number(place.energy.kilowattHours, 0)),
      ])
  }

  private func feature(_ type: String, _ coordinates: JSON, _ properties: [(String, JSON)]) -> JSON {
    .object([
      ("type", .string("Feature")),
      ("geometry", .object([("type", .string(type)), ("coordinates", coordinates)])),
      ("properties", .object(properties)),
    ])
  }

  private func position(_ place: Coordinate) -> JSON {
    .array([number(place.longitude, 5), number(place.latitude, 5)])
  }

  private func number(_ value: Double, _ decimals: Int) -> JSON {
    RoundedDecimal(value, decimals: decimals).map { .number($0.description) } ?? .null
  }

  /// Each different way once, without points that lie within five metres of the way without them.
  private static func thinned(_ paths: [[Coordinate]]) -> [[Coordinate]] {
    guard let projection = LocalProjection(for: paths.joined()) else { return [] }
    var seen: Set<[Coordinate]> = []
    return paths.filter { $0.count > 1 && seen.insert($0).inserted }.map { path in
      let points = path.map { place in
        let point = projection(place)
        return (x: point.east, y: point.north)
      }
      return LineNet.kept(points, tolerance: 5).map { path[$0] }
    }
  }
}
