/// From a timetable's metres and seconds to how the bus is driven. SI units.
struct SpeedRule {
  /// Ordinary acceleration and braking.
  let acceleration: Double
  /// The most that a timetable may ask for.
  let accelerationLimit: Double
  /// Least share of a hop's time at cruise speed.
  let cruiseShare: Double
  /// Shares of the usual speed: where slack begins to be spent waiting, and where all of it is.
  let slackFrom: Double
  let slackFull: Double
  /// Share of the usual speed that is driven where there is time to spare.
  let slackShare: Double

  init(_ parameters: EnergyParameters) {
    acceleration = parameters[.tractionAcceleration]
    accelerationLimit = parameters[.tractionAccelerationLimit]
    cruiseShare = parameters[.speedCruiseShare]
    slackFrom = parameters[.speedSlackFrom]
    slackFull = parameters[.speedSlackFull]
    slackShare = parameters[.speedSlackShare]
  }

  /// How one hop of `length` is driven in `seconds`.
  ///
  /// With k = 1/a + 1/b = 2/a, the lowest cruise speed that keeps the time is v = (T − √(T² − 2 L k)) / k, and the root is the
  /// time at that speed. Where it is no real number, below `cruiseShare` of T, or v above `speedLimit`, the acceleration rises just
  /// as far as is needed, up to the limit; where that does not do either, the hop is driven at the limits, with that share still, and is late.
  /// (Without the share, v would change without bound with the last second before the root vanishes.) Where v is far below `usualSpeed`, the
  /// driver keeps nearer to that and waits: between `slackFrom` and `slackFull` the rule fades in, so that a second more or less
  /// never makes a jump.
  ///
  /// - Precondition: `length` is positive.
  func hop(length: Double, seconds: Double, speedLimit: Double, usualSpeed: Double) -> Hop {
    guard seconds >= steadyTime(length: length, speedLimit: speedLimit) else {
      let speed = min(speedLimit, fastest(length: length, acceleration: accelerationLimit, cruising: cruiseShare))
      return Hop(length: length, cruiseSpeed: speed, acceleration: accelerationLimit)
    }
    // The acceleration at which just the least share of the time is cruising.
    let hurried = 4 * length / (seconds * seconds * (1 - cruiseShare * cruiseShare))
    let rate = max(acceleration, hurried)
    let discriminant = max(0, seconds * seconds - 4 * length / rate)
    let speed = 2 * length / (seconds + discriminant.squareRoot())
    if speed > speedLimit {
      return Hop(
        length: length, cruiseSpeed: speedLimit, acceleration: speedLimit / (seconds - length / speedLimit))
    }
    return Hop(
      length: length, cruiseSpeed: unhurried(speed, length, min(usualSpeed, speedLimit), rate), acceleration: rate)
  }

  /// The shortest time a hop takes within both limits, as they alone allow: what a timetable must not fall below.
  func leastTime(length: Double, speedLimit: Double) -> Double { time(length, speedLimit, cruising: 0) }

  /// The shortest time that a hop is driven in: with `cruiseShare` of it at even speed.
  func steadyTime(length: Double, speedLimit: Double) -> Double { time(length, speedLimit, cruising: cruiseShare) }

  private func time(_ length: Double, _ speedLimit: Double, cruising share: Double) -> Double {
    fastest(length: length, acceleration: accelerationLimit, cruising: share) <= speedLimit
      ? 2 * (length / (accelerationLimit * (1 - share * share))).squareRoot()
      : length / speedLimit + speedLimit / accelerationLimit
  }

  /// The highest cruise speed at which a share of a hop's time in motion is left for it: v² = L a (1 − s) / (1 + s).
  private func fastest(length: Double, acceleration: Double, cruising share: Double) -> Double {
    (length * acceleration * (1 - share) / (1 + share)).squareRoot()
  }

  private func unhurried(_ speed: Double, _ length: Double, _ usualSpeed: Double, _ rate: Double) -> Double {
    let share = speed / usualSpeed
    guard share < slackFrom else { return speed }
    let fade = min(1, (slackFrom - share) / (slackFrom - slackFull))
    let wanted = speed + fade * (slackShare * usualSpeed - speed)
    return max(speed, min(wanted, fastest(length: length, acceleration: rate, cruising: cruiseShare)))
  }
}
