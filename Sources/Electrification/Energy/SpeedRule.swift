/// From a timetable's metres and seconds to how the bus is driven. SI units.
struct SpeedRule {
  /// Ordinary acceleration and braking.
  let acceleration: Double
  /// The most that a timetable may ask for.
  let accelerationLimit: Double
  /// Shares of the usual speed: where slack begins to be spent waiting, and where all of it is.
  let slackFrom: Double
  let slackFull: Double
  /// Share of the usual speed that is driven where there is time to spare.
  let slackShare: Double

  init(_ parameters: EnergyParameters) {
    acceleration = parameters[.tractionAcceleration]
    accelerationLimit = parameters[.tractionAccelerationLimit]
    slackFrom = parameters[.speedSlackFrom]
    slackFull = parameters[.speedSlackFull]
    slackShare = parameters[.speedSlackShare]
  }

  /// How one hop of `length` is driven in `seconds`.
  ///
  /// With k = 1/a + 1/b = 2/a, the lowest cruise speed that keeps the time is v = (T − √(T² − 2 L k)) / k. Where it is no real
  /// number or above `speedLimit`, the acceleration rises just as far as is needed, up to the limit; where that does not do
  /// either, the hop is driven at the limit and is late. Where v is far below `usualSpeed`, the driver keeps nearer to that and
  /// waits: between `slackFrom` and `slackFull` the rule fades in, so that a second more or less never makes a jump.
  ///
  /// - Precondition: `length` is positive.
  func hop(length: Double, seconds: Double, speedLimit: Double, usualSpeed: Double) -> Hop {
    let least = leastTime(length: length, speedLimit: speedLimit)
    guard seconds >= least else {
      let speed = min(speedLimit, (length * accelerationLimit).squareRoot())
      return Hop(length: length, cruiseSpeed: speed, acceleration: accelerationLimit)
    }
    let discriminant = seconds * seconds - 4 * length / acceleration
    if discriminant >= 0 {
      let speed = 2 * length / (seconds + discriminant.squareRoot())
      if speed <= speedLimit {
        return Hop(
          length: length, cruiseSpeed: unhurried(speed, length, min(usualSpeed, speedLimit)),
          acceleration: acceleration)
      }
    }
    let peak = 2 * length / seconds
    if peak <= speedLimit { return Hop(length: length, cruiseSpeed: peak, acceleration: peak * peak / length) }
    return Hop(
      length: length, cruiseSpeed: speedLimit, acceleration: speedLimit / (seconds - length / speedLimit))
  }

  /// The shortest time a hop takes within both limits.
  func leastTime(length: Double, speedLimit: Double) -> Double {
    length * accelerationLimit <= speedLimit * speedLimit
      ? 2 * (length / accelerationLimit).squareRoot() : length / speedLimit + speedLimit / accelerationLimit
  }

  private func unhurried(_ speed: Double, _ length: Double, _ usualSpeed: Double) -> Double {
    let share = speed / usualSpeed
    guard share < slackFrom else { return speed }
    let fade = min(1, (slackFrom - share) / (slackFrom - slackFull))
    let wanted = speed + fade * (slackShare * usualSpeed - speed)
    return max(speed, min(wanted, (length * acceleration).squareRoot()))
  }
}
