import Glibc
internal import Quantities

/// Gauss-Krüger projection of the GRS 80 ellipsoid, from latitude and longitude to plane coordinates.
///
/// Krüger's series to the fourth order in the third flattening (Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator):
/// Krüger's formulas"): within a millimetre in Sweden.
struct TransverseMercator: Sendable {
  /// SWEREF 99 TM, EPSG:3006: central meridian 15° E, scale 0.9996, false easting 500 km.
  static let sweref99TM = TransverseMercator(
    centralMeridian: 15, scale: 0.9996, falseEasting: 500_000, falseNorthing: 0)

  private static let majorAxis = 6_378_137.0
  private static let flattening = 1 / 298.257222101

  private let centralMeridian: Double
  private let falseEasting: Double
  private let falseNorthing: Double
  private let radius: Double
  private let conformal: [Double]
  private let beta: [Double]

  init(centralMeridian: Double, scale: Double, falseEasting: Double, falseNorthing: Double) {
    self.centralMeridian = centralMeridian
    self.falseEasting = falseEasting
    self.falseNorthing = falseNorthing
    let e2 = Self.flattening * (2 - Self.flattening)
    let n = Self.flattening / (2 - Self.flattening)
    let (n2, n3, n4) = (n * n, n * n * n, n * n * n * n)
    radius = scale * Self.majorAxis / (1 + n) * (1 + n2 / 4 + n4 / 64)
    let (e4, e6, e8) = (e2 * e2, e2 * e2 * e2, e2 * e2 * e2 * e2)
    conformal = [
      e2, (5 * e4 - e6) / 6, (104 * e6 - 45 * e8) / 120, 1237 * e8 / 1260,
    ]
    beta = [
      n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180, 13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440,
      61 * n3 / 240 - 103 * n4 / 140, 49561 * n4 / 161_280,
    ]
  }

  /// Easting and northing in metres.
  func project(_ place: Coordinate) -> (easting: Double, northing: Double) {
    let latitude = place.latitude * .pi / 180
    let longitude = (place.longitude - centralMeridian) * .pi / 180
    let (sine, cosine) = (sin(latitude), cos(latitude))
    let s2 = sine * sine
    let conformalLatitude =
      latitude - sine * cosine * (conformal[0] + s2 * (conformal[1] + s2 * (conformal[2] + s2 * conformal[3])))
    let xi = atan2(tan(conformalLatitude), cos(longitude))
    let eta = atanh(cos(conformalLatitude) * sin(longitude))
    var (northing, easting) = (xi, eta)
    for (order, factor) in beta.enumerated() {
      let multiple = Double(2 * (order + 1))
      northing += factor * sin(multiple * xi) * cosh(multiple * eta)
      easting += factor * cos(multiple * xi) * sinh(multiple * eta)
    }
    return (radius * easting + falseEasting, radius * northing + falseNorthing)
  }
}
