/// The way from one timed stop to the next.
public struct TripLeg: Equatable, Sendable {
  /// Length along the road, in metres.
  public let metres: Double
  /// From departure at the first stop to arrival at the second, in seconds, as the timetable says.
  public let seconds: Double
  /// Standing time that the timetable gives at the second stop, in seconds; not counted at the trip's last stop.
  public let dwellSeconds: Double
  /// Scheduled stops after the first stop, up to and with the second: 1 unless stops without a time lie between.
  public let stops: Int
  /// What the road runs through.
  public let environment: RoadEnvironment
  /// Whether nobody looked and the environment was guessed.
  public let isEnvironmentAssumed: Bool
  /// The road's limit in metres a second; nil takes the environment's.
  public let speedLimit: Double?
  /// Climb along the leg in metres, for `Terrain.climbs`.
  public let climbMetres: Double
  /// Descent along the leg in metres, for `Terrain.climbs`.
  public let descentMetres: Double

  /// A leg. `TripProfile` checks the values.
  public init(
    metres: Double, seconds: Double, dwellSeconds: Double = 0, stops: Int = 1, environment: RoadEnvironment,
    isEnvironmentAssumed: Bool = false, speedLimit: Double? = nil, climbMetres: Double = 0, descentMetres: Double = 0
  ) {
    self.metres = metres
    self.seconds = seconds
    self.dwellSeconds = dwellSeconds
    self.stops = stops
    self.environment = environment
    self.isEnvironmentAssumed = isEnvironmentAssumed
    self.speedLimit = speedLimit
    self.climbMetres = climbMetres
    self.descentMetres = descentMetres
  }

  /// The first figure that cannot be, with its name.
  var firstFault: (name: String, value: Double)? {
    let amounts: [(name: String, value: Double, most: Double)] = [
      ("metres", metres, 1_000_000), ("seconds", seconds, 172_800), ("dwellSeconds", dwellSeconds, 172_800),
      ("climbMetres", climbMetres, 10_000), ("descentMetres", descentMetres, 10_000),
    ]
    for (name, value, most) in amounts where !(value >= 0 && value <= most) { return (name, value) }
    guard (1...10_000).contains(stops) else { return ("stops", Double(stops)) }
    if let speedLimit, !(speedLimit >= 1 && speedLimit <= 50) { return ("speedLimit", speedLimit) }
    return nil
  }
}

/// Why a trip could not become a profile.
public enum TripProfileError: Error, Equatable, CustomStringConvertible, Sendable {
  /// The trip has no leg, or none with a length.
  case noWay
  /// A leg holds a figure that cannot be.
  case badLeg(index: Int, figure: String, value: Double)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .noWay:
      "The trip has no leg with a length, so that there is nothing to drive; leave it out or give its distances."
    case .badLeg(let index, let figure, let value):
      "Leg \(index + 1) of the trip says \(figure) = \(value), which no bus trip can have; correct the timetable's row."
    }
  }
}
