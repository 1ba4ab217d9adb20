/// What turns battery energy into force at the wheel and back, with the limits on the way back.
///
/// Power at the battery is P/η_m while the wheel is driven. While it is braked, the driven axle takes the share φ of the force,
/// the machine at most `limit` watts, and η_r of that reaches the battery; below `fadeFrom` nothing does, above `fadeTo` all,
/// linearly between. Speeds in metres a second, power in watts, energy in joules.
struct Driveline {
  /// φ, the driven axle's share of the braking force.
  let axleShare: Double
  let limit: Double
  let fadeFrom: Double
  let fadeTo: Double
  /// 1/η_m.
  private let driveCost: Double
  /// η_r times the share that the battery can take.
  private let returnShare: Double
  /// ∫ f u du and ∫ f u³ du over the speeds where f fades in, less what they would be if f were 1 from standstill on.
  private let fadedMoment: Double
  private let fadedCubicMoment: Double

  init(
    motorEfficiency: Double, regenerationEfficiency: Double, axleShare: Double, limit: Double, fadeFrom: Double,
    fadeTo: Double
  ) {
    driveCost = 1 / motorEfficiency
    returnShare = regenerationEfficiency
    self.axleShare = axleShare
    self.limit = limit
    self.fadeFrom = fadeFrom
    self.fadeTo = fadeTo
    let fade = Fade(from: fadeFrom, to: fadeTo)
    fadedMoment = fade.integral(0, 1, 0, from: 0, to: fadeTo) - fadeTo * fadeTo / 2
    fadedCubicMoment = fade.integral(0, 0, 1, from: 0, to: fadeTo) - fadeTo * fadeTo * fadeTo * fadeTo / 4
  }

  /// Battery power at a steady speed under a force at the wheel; negative flows back.
  @inline(__always)
  func power(force: Double, speed: Double) -> Double {
    let wheel = force * speed
    if wheel >= 0 { return wheel * driveCost }
    let fade = speed >= fadeTo ? 1 : max(0, (speed - fadeFrom) / (fadeTo - fadeFrom))
    return max(axleShare * wheel, -limit) * returnShare * fade
  }

  /// Battery energy of a change of speed between standstill and `speed` at a constant rate, times that rate, exactly.
  ///
  /// The force at the wheel is F(u) = K + c u², where K holds inertia, rolling and grade and c the drag. With dt = du / rate, the
  /// energy is ∫ P(F(u) u) du / rate. F changes sign at most once, so that the integral falls into at most two polynomials, and
  /// two more where the machine's limit holds.
  ///
  /// - Complexity: constant; a root by Newton's method only where the limit holds.
  @inline(__always)
  func rampEnergy(constantForce k: Double, dragForce c: Double, speed: Double) -> Double {
    let square = speed * speed
    if k >= 0 { return (k / 2 + c * square / 4) * square * driveCost }
    if k + c * square <= 0 { return -returned(brake: -k, dragForce: c, speed: speed) }
    // Above the turning speed the drag alone slows more than wanted: the wheel is driven.
    let turnSquare = -k / c
    let driven = k * (square - turnSquare) / 2 + c * (square * square - turnSquare * turnSquare) / 4
    return driven * driveCost - returned(brake: -k, dragForce: c, speed: turnSquare.squareRoot())
  }

  /// ∫ η_r f(u) min(φ (B u − c u³), limit) du from standstill to `speed`, which is at most √(B/c).
  @inline(__always)
  private func returned(brake: Double, dragForce: Double, speed: Double) -> Double {
    let linear = axleShare * brake
    let cubic = axleShare * dragForce
    let square = speed * speed
    // B u − c u³ is concave: rising up to `speed` it is largest there,
    // and there alone it can meet the limit.
    let rises = linear >= 3 * cubic * square
    guard rises && speed >= fadeTo && (linear - cubic * square) * speed <= limit else {
      return returnedInPieces(linear: linear, cubic: cubic, speed: speed)
    }
    return returnShare
      * (linear * (square / 2 + fadedMoment) - cubic * (square * square / 4 + fadedCubicMoment))
  }

  @inline(never)
  private func returnedInPieces(linear: Double, cubic: Double, speed: Double) -> Double {
    let fade = Fade(from: fadeFrom, to: fadeTo)
    // It lies above the limit on at most one interval.
    let peak = cubic > 0 ? min(speed, (linear / (3 * cubic)).squareRoot()) : speed
    guard linear * peak - cubic * peak * peak * peak > limit else {
      return returnShare * fade.integral(0, linear, -cubic, from: 0, to: speed)
    }
    let first = root(linear, cubic, near: 0)
    let last = linear * speed - cubic * speed * speed * speed > limit ? speed : root(linear, cubic, near: speed)
    return returnShare
      * (fade.integral(0, linear, -cubic, from: 0, to: first) + fade.integral(limit, 0, 0, from: first, to: last)
        + fade.integral(0, linear, -cubic, from: last, to: speed))
  }

  /// Where linear u − cubic u³ meets the limit, from the side where it is below. The tangent of a concave function lies above it,
  /// so each step of Newton's method stays on that side and closes in.
  private func root(_ linear: Double, _ cubic: Double, near start: Double) -> Double {
    var speed = start
    for _ in 0..<60 {
      let value = linear * speed - cubic * speed * speed * speed - limit
      let step = value / (linear - 3 * cubic * speed * speed)
      speed -= step
      if abs(step) < 1e-12 * speed { break }
    }
    return speed
  }
}

/// How braking energy fades in with speed: nothing below `from`, all above `to`, linearly between.
private struct Fade {
  let from: Double
  let to: Double

  /// ∫ f(u) (p + q u + r u³) du.
  func integral(_ p: Double, _ q: Double, _ r: Double, from start: Double, to end: Double) -> Double {
    var sum = 0.0
    let low = max(start, from)
    let high = min(end, to)
    if high > low {
      func antiderivative(_ u: Double) -> Double {
        let square = u * u
        let moment = u * (p * u / 2 + q * square / 3 + r * square * square / 5)
        return moment - from * (p * u + q * square / 2 + r * square * square / 4)
      }
      sum = (antiderivative(high) - antiderivative(low)) / (to - from)
    }
    let full = max(start, to)
    if end > full {
      func antiderivative(_ u: Double) -> Double {
        let square = u * u
        return p * u + q * square / 2 + r * square * square / 4
      }
      sum += antiderivative(end) - antiderivative(full)
    }
    return sum
  }
}
