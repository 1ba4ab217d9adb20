public import Quantities

/// How fast a bus runs empty: slowly on the first stretch of a way, as in a town, and faster beyond it. So a longer way never
/// takes less time than a shorter one.
public struct DeadheadSpeed: Equatable, Sendable {
  /// The speed on the first stretch, in whole metres an hour.
  public let nearMetresPerHour: Int

  /// The speed beyond it, in whole metres an hour.
  public let farMetresPerHour: Int

  /// The length of the first stretch, in metres.
  public let nearMetres: Int

  /// Two speeds of at least 1 km/h and the way on which the first one holds.
  public init(near: Speed, far: Speed, nearMetres: Int) {
    nearMetresPerHour = Int((near.kilometresPerHour * 1000).rounded())
    farMetresPerHour = Int((far.kilometresPerHour * 1000).rounded())
    self.nearMetres = nearMetres
    precondition(
      nearMetresPerHour >= 1000 && farMetresPerHour >= 1000 && nearMetres >= 0, "an empty bus goes at least 1 km/h")
  }

  /// An assumption, to be stated where it is used: 25 km/h on the first 5 km, 60 km/h beyond [C].
  public static let assumed = DeadheadSpeed(
    near: Speed(kilometresPerHour: 25), far: Speed(kilometresPerHour: 60), nearMetres: 5_000)

  /// The time for a way, in seconds, rounded up; exact, since it is computed in whole numbers.
  public func seconds(forMetres metres: Int) -> Int {
    let near = min(metres, nearMetres)
    let scaled = 3600 * (near * farMetresPerHour + (metres - near) * nearMetresPerHour)
    let divisor = nearMetresPerHour * farMetresPerHour
    return (scaled + divisor - 1) / divisor
  }
}

extension DeadheadTable {
  /// How much longer a road is than the great circle, where nothing is known of the road: 1.3 [C].
  public static let assumedDetourFactor = 1.3

  /// The ways by great circle, detour factor and speed: an estimate, for want of measured ways. Replace single pairs with
  /// `setDeadhead`.
  ///
  /// Metres are rounded to the nearest whole one, so that the last bits of a sine, which differ between machines, do not show.
  ///
  /// - Throws: `SchedulingError.terminalNowhere` for a coordinate that is no number.
  public init(
    terminals: [Coordinate], detourFactor: Double = assumedDetourFactor, speed: DeadheadSpeed = .assumed
  ) throws(SchedulingError) {
    precondition(detourFactor >= 1 && detourFactor <= 10, "a road is at least as long as the great circle")
    for (terminal, place) in terminals.enumerated() where !(place.latitude.isFinite && place.longitude.isFinite) {
      throw .terminalNowhere(terminal: Int32(terminal))
    }
    try self.init(terminalCount: terminals.count) { from, to in
      let straight = terminals[Int(from)].greatCircleDistance(to: terminals[Int(to)]).metres
      let metres = Int((straight * detourFactor).rounded())
      return Deadhead(metres: Int32(metres), seconds: Int32(speed.seconds(forMetres: metres)))
    }
  }
}
