#if canImport(Glibc)
  import Glibc
#endif

/// A place on the earth: WGS 84 latitude and longitude in degrees.
public struct Coordinate: Hashable, Sendable {
  /// Degrees north of the equator, −90 to 90.
  public let latitude: Double
  /// Degrees east of Greenwich, −180 to 180.
  public let longitude: Double

  /// The place at a latitude and longitude in degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Mean earth radius in metres (IUGG, R₁).
  public static let earthRadiusMetres = 6_371_008.8

  /// The great-circle distance to another place: haversine on the mean sphere, within 0.6 % of the ellipsoid.
  public func greatCircleDistance(to other: Coordinate) -> Distance {
    let toRadians = Double.pi / 180
    let latitudeSine = sin((other.latitude - latitude) * toRadians / 2)
    let longitudeSine = sin((other.longitude - longitude) * toRadians / 2)
    let chord =
      latitudeSine * latitudeSine
      + cos(latitude * toRadians) * cos(other.latitude * toRadians) * longitudeSine * longitudeSine
    return Distance(metres: 2 * Self.earthRadiusMetres * asin(min(1, chord.squareRoot())))
  }
}
