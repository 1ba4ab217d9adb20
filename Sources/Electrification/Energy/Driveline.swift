/// What turns battery energy into force at the wheel and back, with the limits on the way back.
///
/// Power at the battery is P/η_m while the wheel is driven. While it is braked, the driven axle takes the share φ of the force,
/// the machine at most `limit` watts, and η_r of that reaches the battery; below `fadeFrom` nothing does, above `fadeTo` all,
/// linearly between. Speeds in metres a second, power in watts, energy in joules.
struct Driveline {
  let motorEfficiency: Double
  /// η_r times the share that the battery can take.
  let regenerationEfficiency: Double
  /// φ, the driven axle's share of the braking force.
  let axleShare: Double
  let limit: Double
  let fadeFrom: Double
  let fadeTo: Double

  /// Battery power at a steady speed under a force at the wheel; negative flows back.
  func power(force: Double, speed: Double) -> Double {
    let wheel = force * speed
    if wheel >= 0 { return wheel / motorEfficiency }
    let fade = min(1, max(0, (speed - fadeFrom) / (fadeTo - fadeFrom)))
    return max(axleShare * wheel, -limit) * regenerationEfficiency * fade
  }

  /// Battery energy of a change of speed between standstill and `speed` at a constant rate, exactly.
  ///
  /// The force at the wheel is F(u) = K + c u², where K holds inertia, rolling and grade and c the drag. With dt = du / rate, the
  /// energy is ∫ P(F(u) u) du / rate. F changes sign at most once, so that the integral falls into at most two polynomials, and
  /// two more where the machine's limit holds.
  ///
  /// - Complexity: constant; a root by Newton's method only where the limit holds.
  @inline(__always)
  func rampEnergy(constantForce k: Double, dragForce c: Double, speed: Double, rate: Double) -> Double {
    let square = speed * speed
    if k >= 0 { return (k / 2 + c * square / 4) * square / (motorEfficiency * rate) }
    let turn = c > 0 ? (-k / c).squareRoot() : .infinity
    var energy = 0.0
    if turn < speed {
      // Above the turning speed the drag alone slows more than wanted: the wheel is driven.
      let turnSquare = turn * turn
      energy = (k * (square - turnSquare) / 2 + c * (square * square - turnSquare * turnSquare) / 4) / motorEfficiency
    }
    return (energy - returned(brake: -k, dragForce: c, speed: min(turn, speed))) / rate
  }

  /// ∫ η_r f(u) min(φ (B u − c u³), limit) du from standstill to `speed`, which is at most √(B/c).
  private func returned(brake: Double, dragForce: Double, speed: Double) -> Double {
    let linear = axleShare * brake
    let cubic = axleShare * dragForce
    // B u − c u³ is concave: it lies above the limit on at most one interval.
    let peak = cubic > 0 ? min(speed, (linear / (3 * cubic)).squareRoot()) : speed
    guard linear * peak - cubic * peak * peak * peak > limit else {
      return regenerationEfficiency * faded(0, linear, -cubic, from: 0, to: speed)
    }
    let first = root(linear, cubic, near: 0)
    let last = linear * speed - cubic * speed * speed * speed > limit ? speed : root(linear, cubic, near: speed)
    return regenerationEfficiency
      * (faded(0, linear, -cubic, from: 0, to: first) + faded(limit, 0, 0, from: first, to: last)
        + faded(0, linear, -cubic, from: last, to: speed))
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

  /// ∫ f(u) (p + q u + r u³) du, where f fades in between `fadeFrom` and `fadeTo`.
  @inline(__always)
  private func faded(_ p: Double, _ q: Double, _ r: Double, from start: Double, to end: Double) -> Double {
    var sum = 0.0
    let low = max(start, fadeFrom)
    let high = min(end, fadeTo)
    if high > low {
      func antiderivative(_ u: Double) -> Double {
        let square = u * u
        let moment = u * (p * u / 2 + q * square / 3 + r * square * square / 5)
        return moment - fadeFrom * (p * u + q * square / 2 + r * square * square / 4)
      }
      sum = (antiderivative(high) - antiderivative(low)) / (fadeTo - fadeFrom)
    }
    let full = max(start, fadeTo)
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
