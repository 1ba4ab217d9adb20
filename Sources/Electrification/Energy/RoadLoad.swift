/// What resists the bus on a day: mass, rolling, air. SI units.
struct RoadLoad {
  /// Acceleration of gravity, m/s².
  static let gravity = 9.81

  /// Mass with passengers.
  let mass: Double
  /// Mass with the rotating parts' share.
  let inertialMass: Double
  /// Factor on the rolling coefficient: temperature and road surface.
  let rollingFactor: Double
  /// The tyres' coefficient at 20 °C on bare road.
  let rollingCoefficient: Double
  /// ½ ρ C_d A at sea level, so that drag is this times v² times the pressure ratio of the place.
  let dragAtSeaLevel: Double

  /// Force of rolling and grade: m g (C_rr cos θ + sin θ).
  func slopeForce(addition: Double, sine: Double, cosine: Double) -> Double {
    mass * Self.gravity * ((rollingCoefficient + addition) * rollingFactor * cosine + sine)
  }
}

/// Density of air at sea level, kg/m³: ideal gas at 101 325 Pa with R = 287.05 J/kgK.
func airDensityAtSeaLevel(celsius: Double) -> Double { 101_325 / (287.05 * (celsius + 273.15)) }
