import Foundation
import Quantities
import Testing

@testable import Surroundings

@Suite("SWEREF 99 TM")
struct TransverseMercatorTests {
  /// From PROJ 9 (EPSG:4619 to EPSG:3006), rounded to 0.1 mm.
  static let known: [(latitude: Double, longitude: Double, easting: Double, northing: Double)] = [
    (60, 15, 500_000.0000, 6_651_411.1902),
    (63.1794, 14.6357, 481_660.6769, 7_005_629.7243),
    (59.33, 18.06, 674_079.2566, 6_580_798.3872),
    (55.34, 13.36, 395_985.5895, 6_133_851.9357),
    (69.06, 20.55, 721_104.9281, 7_671_063.7595),
    (65.5, 24.1, 919_923.0010, 7_294_611.0753),
    (58.0, 11.0, 263_647.3847, 6_435_711.2291),
  ]

  @Test("known points from Smygehuk to Treriksröset within a millimetre", arguments: known.indices)
  func points(_ index: Int) {
    let point = Self.known[index]
    let (easting, northing) = TransverseMercator.sweref99TM.project(
      Coordinate(latitude: point.latitude, longitude: point.longitude))
    #expect(abs(easting - point.easting) < 0.001 && abs(northing - point.northing) < 0.001, "\(easting) \(northing)")
  }

  @Test("on the central meridian the northing is the meridian's arc, by integration of the ellipsoid")
  func meridian() {
    let e2 = 2 / 298.257222101 - 1 / (298.257222101 * 298.257222101)
    let steps = 20_000
    let end = 63.0 * .pi / 180
    // Simpson's rule over the radius of curvature.
    func radius(_ angle: Double) -> Double { 6_378_137 * (1 - e2) / pow(1 - e2 * sin(angle) * sin(angle), 1.5) }
    var sum = radius(0) + radius(end)
    for step in 1..<steps { sum += radius(end * Double(step) / Double(steps)) * (step % 2 == 1 ? 4 : 2) }
    let arc = sum * end / Double(steps) / 3
    let (easting, northing) = TransverseMercator.sweref99TM.project(Coordinate(latitude: 63, longitude: 15))
    #expect(abs(northing - 0.9996 * arc) < 0.001 && abs(easting - 500_000) < 1e-6)
  }

  @Test("east and west of the central meridian mirror each other")
  func symmetry() {
    let east = TransverseMercator.sweref99TM.project(Coordinate(latitude: 62, longitude: 17.5))
    let west = TransverseMercator.sweref99TM.project(Coordinate(latitude: 62, longitude: 12.5))
    #expect(abs(east.easting + west.easting - 1_000_000) < 1e-6 && abs(east.northing - west.northing) < 1e-6)
  }
}
