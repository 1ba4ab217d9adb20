import Glibc
import Quantities
import Testing

@testable import Reports

@Suite("The map's projection")
struct LocalProjectionTests {
  static let middle = Coordinate(latitude: 63.2, longitude: 14.6)

  @Test("puts the middle at the origin, north up and east right")
  func middle() {
    let projection = LocalProjection(middle: Self.middle)
    let origin = projection(Self.middle)
    #expect(origin.east.magnitude < 1e-6 && origin.north.magnitude < 1e-6)
    #expect(projection(Coordinate(latitude: 63.3, longitude: 14.6)).north > 11_000)
    #expect(projection(Coordinate(latitude: 63.2, longitude: 14.7)).east > 5000)
  }

  @Test("keeps lengths to a thousandth within 280 km and angles everywhere", arguments: [-5.0, -2, 0, 1, 5])
  func conformal(offset: Double) {
    let projection = LocalProjection(middle: Self.middle)
    let place = Coordinate(latitude: 64.1, longitude: 14.6 + offset)
    let north = Coordinate(latitude: 64.11, longitude: 14.6 + offset)
    let east = Coordinate(latitude: 64.1, longitude: 14.62 + offset)
    let (a, b, c) = (projection(place), projection(north), projection(east))
    let (northX, northY) = (b.east - a.east, b.north - a.north)
    let (eastX, eastY) = (c.east - a.east, c.north - a.north)
    let northLength = (northX * northX + northY * northY).squareRoot()
    let eastLength = (eastX * eastX + eastY * eastY).squareRoot()
    #expect((northLength / place.greatCircleDistance(to: north).metres - 1).magnitude < 1e-3)
    #expect((eastLength / place.greatCircleDistance(to: east).metres - 1).magnitude < 1e-3)
    let cosine = (northX * eastX + northY * eastY) / (northLength * eastLength)
    #expect(cosine.magnitude < 1e-3)
  }

  @Test("has no middle without places, and no infinity far from it")
  func edges() {
    #expect(LocalProjection(for: []) == nil)
    let far = LocalProjection(middle: Self.middle)(Coordinate(latitude: 0, longitude: 104.6))
    #expect(far.east.isFinite && far.north.isFinite)
  }
}
