public import Quantities

/// One bus under steady circumstances, by the figures that measurements are published with.
public struct EnergyCase: Equatable, Sendable {
  /// The vehicle.
  public var vehicle: VehicleClass
  /// What heats it.
  public var heating: HeatingTechnology
  /// Outside temperature.
  public var temperature: Temperature
  /// Commercial speed: length by time with all standing.
  public var speed: Speed
  /// Way from standstill to standstill; nil takes the stops and the environment's extra ones.
  public var hop: Distance?
  /// Door openings by kilometre.
  public var stopsPerKilometre: Double
  /// Standing time at each.
  public var dwell: TimeSpan
  /// Persons aboard.
  public var passengers: Double
  /// Climb by kilometre, in metres; as much descent is taken.
  public var climbMetresPerKilometre: Double
  /// What lies on the road.
  public var road: RoadSurface
  /// Factor on the heat demand; nil takes the parameter `heat.scale`.
  public var heatScale: Double?
  /// What the road runs through; nil where only the commercial speed tells: driving then changes gradually from one environment to the
  /// next.
  public var environment: RoadEnvironment?
  /// Highest speed; nil takes the lower of the vehicle's and the environment's.
  public var speedLimit: Speed?

  /// A case.
  ///
  /// - Parameter environment: nil takes it from the commercial speed: town up to `case.town-to`, village from `case.village-from` to
  ///   `case.village-to`, rural from `case.rural-from`, and between them a mixture, so that no figure jumps with the speed (ours).
  public init(
    vehicle: VehicleClass, heating: HeatingTechnology, temperature: Temperature, speed: Speed, hop: Distance? = nil,
    stopsPerKilometre: Double, dwell: TimeSpan, passengers: Double? = nil, climbMetresPerKilometre: Double = 0,
    road: RoadSurface = .bare, heatScale: Double? = nil, environment: RoadEnvironment? = nil, speedLimit: Speed? = nil
  ) {
    self.vehicle = vehicle
    self.heating = heating
    self.temperature = temperature
    self.speed = speed
    self.hop = hop
    self.stopsPerKilometre = stopsPerKilometre
    self.dwell = dwell
    self.passengers = passengers ?? vehicle.defaultPassengers
    self.climbMetresPerKilometre = climbMetresPerKilometre
    self.road = road
    self.heatScale = heatScale
    self.environment = environment
    self.speedLimit = speedLimit
  }

  /// The energy of one kilometre.
  ///
  /// - Throws: `ParameterError.outOfRange` for what no bus can do.
  public func energyPerKilometre(parameters: EnergyParameters = .defaults) throws(ParameterError) -> EnergyUse {
    try Self.check("speed_kmh", speed.kilometresPerHour, 1...110, "km/h")
    try Self.check("stops_per_km", stopsPerKilometre, 0...20, "1/km")
    try Self.check("dwell_s", dwell.seconds, 0...3600, "s")
    try Self.check("climb_m_per_km", climbMetresPerKilometre, 0...100, "m/km")
    try Self.check("hop_m", hop?.metres ?? 1000, 20...100_000, "m")
    let day = try DayConditions(
      temperature: temperature, road: road, heatScale: heatScale, passengers: passengers)
    let model = EnergyModel(vehicle: vehicle, heating: heating, parameters: parameters)
    return model.energy(of: profile(parameters), on: day)
  }

  /// Way from standstill to standstill as driven: `hop`, or what the stops and the environment's extra ones leave.
  public func meanHop(parameters: EnergyParameters = .defaults) -> Distance {
    Distance(metres: 1000 / startsPerKilometre(parameters))
  }

  /// What the road runs through, or is nearest to where only the commercial speed tells.
  public func nearestEnvironment(parameters: EnergyParameters = .defaults) -> RoadEnvironment {
    environment ?? RoadEnvironment(commercialKilometresPerHour: speed.kilometresPerHour, parameters)
  }

  private func habits(_ parameters: EnergyParameters) -> DrivingHabits {
    if let environment { return DrivingHabits(environment, parameters) }
    return DrivingHabits(commercialKilometresPerHour: speed.kilometresPerHour, parameters)
  }

  private func startsPerKilometre(_ parameters: EnergyParameters) -> Double {
    let extra = habits(parameters).extraStopsPerMetre * 1000
    let asked = hop.map { 1000 / $0.metres } ?? stopsPerKilometre + extra
    // A bus that never stops still drives one long hop: a hundredth of a start by kilometre is one in 100 km.
    return max(asked, stopsPerKilometre, 0.01)
  }

  /// A kilometre as one window.
  func profile(_ parameters: EnergyParameters) -> TripProfile {
    let metres = 1000.0
    let habit = habits(parameters)
    let seconds = metres / speed.metresPerSecond
    let starts = startsPerKilometre(parameters)
    let standing = stopsPerKilometre * dwell.seconds + (starts - stopsPerKilometre) * parameters[.speedExtraStopWait]
    let limit = speedLimit?.metresPerSecond ?? min(vehicle.topSpeedKilometresPerHour / 3.6, habit.speedLimit)
    let rule = SpeedRule(parameters)
    let time = (seconds - standing) / starts
    let solved = rule.hop(
      length: metres / starts, seconds: time, speedLimit: limit, usualSpeed: min(limit, habit.usualSpeed))
    let shortfall = (rule.leastTime(length: metres / starts, speedLimit: limit) - time) * starts
    let late = (rule.steadyTime(length: metres / starts, speedLimit: limit) - time) * starts
    var gatherer = GradeGatherer()
    gatherer.add(
      climb: climbMetresPerKilometre, descent: climbMetresPerKilometre, metres: metres,
      typicalGrade: parameters[.gradeTypical])
    let pieces = gatherer.listPieces()
    let window = TripProfile.Window(
      legs: 0..<1, startMetres: 0, metres: metres, seconds: seconds, hops: starts, hop: solved,
      shortfallSeconds: shortfall, lateSeconds: late,
      asked: TripProfile.Window.Asked(
        drivingSeconds: time * starts, speedLimit: limit, usualSpeed: min(limit, habit.usualSpeed),
        extraStops: max(0, starts - stopsPerKilometre)), rollingAddition: habit.rollingAddition,
      pieces: 0..<pieces.count)
    return TripProfile(
      window: window, pieces: pieces, doorOpenings: stopsPerKilometre,
      openDoorSeconds: stopsPerKilometre * dwell.seconds, climbMetres: climbMetresPerKilometre,
      heightMetres: parameters[.placeHeight])
  }

  private static func check(
    _ name: String, _ value: Double, _ range: ClosedRange<Double>, _ unit: String
  ) throws(ParameterError) {
    guard range.contains(value) else { throw .outOfRange(name: name, value: value, range: range, unit: unit) }
  }
}
