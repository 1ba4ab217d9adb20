/// From standstill to standstill: accelerate, cruise, brake. SI units.
struct Hop: Equatable, Sendable {
  let length: Double
  let cruiseSpeed: Double
  /// Rate of both accelerating and braking.
  let acceleration: Double

  /// Time at cruise speed.
  let cruiseSeconds: Double

  /// - Precondition: all are positive, and both ramps fit into the length.
  init(length: Double, cruiseSpeed: Double, acceleration: Double) {
    self.length = length
    self.cruiseSpeed = cruiseSpeed
    self.acceleration = acceleration
    cruiseSeconds = max(0, length - cruiseSpeed * cruiseSpeed / acceleration) / cruiseSpeed
  }

  /// Way of one change of speed.
  var rampLength: Double { cruiseSpeed * cruiseSpeed / (2 * acceleration) }
  /// Way at cruise speed.
  var cruiseLength: Double { cruiseSeconds * cruiseSpeed }
  /// Time in motion.
  var seconds: Double { 2 * cruiseSpeed / acceleration + cruiseSeconds }

  /// Energy at the battery on a constant grade, in joules, in closed form:
  /// both ramps by `Driveline.rampEnergy`, the cruise at constant power.
  ///
  /// - Parameters:
  ///   - slopeForce: Rolling and grade, m g (C_rr cos θ + sin θ), in newtons.
  ///   - drag: ½ ρ C_d A, in kilograms a metre.
  @inline(__always)
  func energy(driveline: Driveline, inertialMass: Double, slopeForce: Double, drag: Double) -> Double {
    let inertia = inertialMass * acceleration
    let ramps =
      driveline.rampEnergy(constantForce: slopeForce + inertia, dragForce: drag, speed: cruiseSpeed)
      + driveline.rampEnergy(constantForce: slopeForce - inertia, dragForce: drag, speed: cruiseSpeed)
    let cruiseForce = slopeForce + drag * cruiseSpeed * cruiseSpeed
    let cruise = driveline.power(force: cruiseForce, speed: cruiseSpeed) * cruiseSeconds
    return ramps / acceleration + cruise
  }
}
