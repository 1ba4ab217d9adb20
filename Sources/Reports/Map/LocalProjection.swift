import Glibc
import Quantities

/// A transverse Mercator projection on the mean sphere, its middle meridian through the middle of what is shown: angles are true, and
/// lengths are within 0.1 % up to 280 km east and west of the middle.
///
/// Source: J. P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395 (1987), equations 8-1 to 8-3 with k₀ = 1.
struct LocalProjection {
  private let middle: Coordinate

  init(middle: Coordinate) { self.middle = middle }

  /// The projection for some places: its middle is the middle of their extent.
  init?(for coordinates: some Sequence<Coordinate>) {
    var latitudes: ClosedRange<Double>?
    var longitudes: ClosedRange<Double>?
    for place in coordinates {
      latitudes = Self.widen(latitudes, to: place.latitude)
      longitudes = Self.widen(longitudes, to: place.longitude)
    }
    guard let latitudes, let longitudes else { return nil }
    middle = Coordinate(
      latitude: (latitudes.lowerBound + latitudes.upperBound) / 2,
      longitude: (longitudes.lowerBound + longitudes.upperBound) / 2)
  }

  /// Metres east and north of the middle.
  func callAsFunction(_ place: Coordinate) -> MapPoint {
    let degree = Double.pi / 180
    let latitude = place.latitude * degree
    let longitude = (place.longitude - middle.longitude) * degree
    // A place a quarter round the earth from the middle has no image; one that far off is drawn at the edge.
    let b = max(-0.999_999, min(0.999_999, cos(latitude) * sin(longitude)))
    let x = Coordinate.earthRadiusMetres * atanh(b)
    let y = Coordinate.earthRadiusMetres * (atan2(tan(latitude), cos(longitude)) - middle.latitude * degree)
    return MapPoint(east: x, north: y)
  }

  private static func widen(_ range: ClosedRange<Double>?, to value: Double) -> ClosedRange<Double> {
    guard let range else { return value...value }
    return min(range.lowerBound, value)...max(range.upperBound, value)
  }
}

/// A place on a map, in metres.
struct MapPoint: Hashable {
  let east: Double
  let north: Double
}
