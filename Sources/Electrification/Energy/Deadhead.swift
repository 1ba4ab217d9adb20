public import Quantities

extension TripProfile {
  /// The way of a deadhead: no bus stops, only those that traffic asks for, at the usual speed of its environment or, where a time
  /// is given and shorter, at the speed that keeps it.
  ///
  /// - Parameters:
  ///   - distance: Along the road, above 0.
  ///   - time: Of driving; nil takes what the usual speed needs.
  /// - Throws: `TripProfileError` for a way that cannot be.
  public init(
    deadhead distance: Distance, time: TimeSpan? = nil, environment: RoadEnvironment, terrain: Terrain = .unknown,
    topSpeedKilometresPerHour: Double, parameters: EnergyParameters
  ) throws(TripProfileError) {
    let habit = DrivingHabits(environment, parameters)
    let rule = SpeedRule(parameters)
    let metres = distance.metres
    let waits = habit.extraStopsPerMetre * metres
    let speed = min(topSpeedKilometresPerHour / 3.6, habit.usualSpeed) * rule.slackShare
    let usual = metres / speed + (1 + waits) * speed / rule.acceleration + waits * parameters[.speedExtraStopWait]
    let leg = TripLeg(
      metres: metres, seconds: time?.seconds ?? usual, environment: environment)
    try self.init(
      legs: [leg], terrain: terrain, topSpeedKilometresPerHour: topSpeedKilometresPerHour, parameters: parameters)
  }
}
