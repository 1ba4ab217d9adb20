import Electrification
import Quantities
import Timetables

/// A trip as the engine drives it: its class, its way and what that takes.
struct StudyTrip {
  /// Place in the timetable's trips.
  let place: Int
  /// Identifier of the vehicle class.
  let vehicleClass: String
  /// How it is driven; nil where it has no way to drive.
  let profile: TripProfile
  /// Length with estimated legs lengthened by the detour factor, in metres.
  let metres: Double
  /// The part of it that is estimated.
  let estimatedMetres: Double
  /// The ground under it; nil where its heights are not known.
  let terrain: TerrainWay?
  /// How full it is against the mean of its vehicle class: that of the part of the day in which its middle lies.
  let passengerFactor: Double

  /// Persons aboard in a vehicle.
  func passengers(in vehicle: VehicleClass) -> Double { vehicle.defaultPassengers * passengerFactor }
}

/// Builds the profiles of a study's trips: once for each pattern, its times and its class's top speed.
struct ProfileMaker {
  let selection: TrafficSelection
  let detourFactor: Double
  let parameters: EnergyParameters
  let terrain: StudyTerrain?
  private let load: PassengerLoad
  private var waysOfShapes: [String: TerrainWay?] = [:]
  private var waysOfPatterns: [Int: TerrainWay?] = [:]
  private var known: [Key: TripProfile?] = [:]

  private struct Key: Hashable {
    let pattern: Int
    let times: [Int32]
    let topSpeed: Double
  }

  init(
    _ selection: TrafficSelection, detour: DetourFactor, parameters: EnergyParameters, terrain: StudyTerrain?,
    load: PassengerLoad
  ) {
    self.selection = selection
    self.load = load
    detourFactor = detour.value
    self.parameters = parameters
    self.terrain = terrain
  }

  /// Length of a leg as the study takes it: an estimated one is lengthened by the detour factor.
  func metres(_ leg: Leg) -> Double {
    switch leg.source {
    case .shape, .stated: leg.metres
    case .greatCircle, .replaced, .unknown: leg.greatCircleMetres * detourFactor
    }
  }

  /// Length of a pattern, and the part of it that is estimated, in metres.
  func length(ofPattern pattern: Int) -> (all: Double, estimated: Double) {
    selection.timetable.patterns.values[pattern].legs.reduce((0, 0)) { sum, leg in
      let length = metres(leg)
      let isEstimated = leg.source != .shape && leg.source != .stated
      return (sum.0 + length, sum.1 + (isEstimated ? length : 0))
    }
  }

  /// A trip with its profile; nil where it has no way to drive.
  mutating func trip(_ place: Int, _ vehicle: VehicleClass) throws -> StudyTrip? {
    let trip = selection.timetable.trips[place]
    let arrivals = Array(selection.timetable.arrivals(of: trip))
    let departures = Array(selection.timetable.departures(of: trip))
    let start = departures[0]
    let times = zip(arrivals, departures).flatMap { [$0 - start, $1 - start] }
    let key = Key(
      pattern: trip.pattern.position, times: times, topSpeed: vehicle.topSpeedKilometresPerHour)
    let profile: TripProfile?
    if let found = known[key] {
      profile = found
    } else {
      profile = try makeProfile(trip, arrivals, departures, vehicle)
      known[key] = .some(profile)
    }
    guard let profile else { return nil }
    let length = length(ofPattern: trip.pattern.position)
    return StudyTrip(
      place: place, vehicleClass: vehicle.id, profile: profile, metres: length.all,
      estimatedMetres: length.estimated, terrain: try findWay(trip.pattern), passengerFactor: factor(of: trip))
  }

  private func factor(of trip: Timetable.Trip) -> Double {
    let timetable = selection.timetable
    let isWeekend = timetable.date.weekday == .saturday || timetable.date.weekday == .sunday
    return load.factor(from: timetable.start(of: trip), to: timetable.end(of: trip), isWeekend: isWeekend)
  }

  private mutating func makeProfile(
    _ trip: Timetable.Trip, _ arrivals: [Int32], _ departures: [Int32], _ vehicle: VehicleClass
  ) throws -> TripProfile? {
    let pattern = selection.timetable.patterns[trip.pattern]
    let lengths = pattern.legs.map(metres)
    let environments = RoadEnvironment.guess(
      metres: lengths, seconds: lengths.indices.map { Double(arrivals[$0 + 1] - departures[$0]) },
      parameters: parameters)
    let legs = lengths.enumerated().map { number, length in
      return TripLeg(
        metres: length, seconds: Double(arrivals[number + 1] - departures[number]),
        dwellSeconds: Double(departures[number + 1] - arrivals[number + 1]),
        environment: environments[number], isEnvironmentAssumed: true)
    }
    let terrain = try findWay(trip.pattern).map { Terrain.heights($0.heights) } ?? .unknown
    do {
      return try TripProfile(
        legs: legs, terrain: terrain, topSpeedKilometresPerHour: vehicle.topSpeedKilometresPerHour,
        parameters: parameters)
    } catch .noWay {
      return nil
    } catch {
      throw StudyError(
        file: selection.timetable.feedName, line: nil, problem: "trip \(trip.id): \("\(error)".withoutFullStop)")
    }
  }

  /// The ground under a pattern, looked up once for each shape.
  private mutating func findWay(_ index: RowIndex<Timetable.Pattern>) throws -> TerrainWay? {
    guard let terrain else { return nil }
    let pattern = selection.timetable.patterns[index]
    if let known = pattern.shapeID.map({ waysOfShapes[$0] }) ?? waysOfPatterns[index.position] { return known }
    let found = try terrain.findWay(pattern, parameters: parameters)
    if let shape = pattern.shapeID {
      waysOfShapes[shape] = .some(found)
    } else {
      waysOfPatterns[index.position] = .some(found)
    }
    return found
  }
}
