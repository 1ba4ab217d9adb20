import Glibc
import Quantities

/// The plane that touches the earth at a stop, with the stop in the middle: x metres east, y metres north.
struct PlaneView {
  private let origin: Coordinate
  private let metresPerDegreeEast: Double
  private static let metresPerDegree = Coordinate.earthRadiusMetres * Double.pi / 180

  init(from stop: Coordinate) {
    origin = stop
    metresPerDegreeEast = Self.metresPerDegree * cos(stop.latitude * Double.pi / 180)
  }

  @inline(__always)
  func seen(_ point: Coordinate) -> (x: Double, y: Double) {
    (
      (point.longitude - origin.longitude) * metresPerDegreeEast,
      (point.latitude - origin.latitude) * Self.metresPerDegree
    )
  }

  /// The point of a segment that is nearest to the middle: how far along it lies, from 0 to 1, and its squared distance.
  @inline(__always)
  static func nearest(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double)
  ) -> (share: Double, squaredOffset: Double) {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let squaredLength = dx * dx + dy * dy
    let along = -(from.x * dx + from.y * dy)
    let share = squaredLength > 0 ? min(1, max(0, along / squaredLength)) : 0
    let (x, y) = (from.x + share * dx, from.y + share * dy)
    return (share, x * x + y * y)
  }
}
