import Electrification
import Quantities
import Timetables

/// What a block takes on a day of weather, event by event.
struct BlockEnergy {
  /// The state after an event: when it ends, and what the battery has given until then.
  struct Point {
    let time: Int32
    let used: Energy
  }

  /// Everything together, the pull-out and pull-in included.
  private(set) var total: EnergyUse
  /// The points, from leaving the place to coming back.
  private(set) var points: [Point]
  /// For each trip, what it takes alone.
  private(set) var trips: [EnergyUse] = []
  /// For each trip, what the battery has given before it starts.
  private(set) var usedBefore: [Energy] = []
  /// Standing time at the end of each trip but the last, deadhead not counted, in seconds.
  private(set) var layovers: [Double] = []
  /// For each trip, the share of its braking energy that the battery takes.
  private(set) var tripShares: [Double] = []
  /// The same for each empty run that has a length, in order.
  private(set) var emptyShares: [Double] = []
  /// What it takes more because the battery was too full for braking energy.
  private(set) var refused = Energy.zero
  /// Empty runs between trips that take longer, as they are estimated, than the time there is.
  private(set) var lateLinks = 0
  /// When it leaves the place where it slept.
  let start: Int32
  /// When it comes to the place where it will sleep.
  private(set) var end: Int32

  /// How full the battery is, and what it then takes.
  private let battery: BrakingIntoBattery

  /// - Parameter battery: as charged when the bus leaves.
  /// - Throws: `ParameterError` where a temperature is out of the model's range.
  init(
    _ block: StudyBlock, _ model: EnergyModel, _ weather: Weather, _ timetable: Timetable, _ ways: inout EmptyWays,
    parking: Study.Parking, battery: BrakingIntoBattery
  ) throws {
    self.battery = battery
    let weather = weather.of(block.id)
    let first = timetable.start(of: timetable.trips[block.trips[0].place]).seconds
    start = first - block.pullOut.seconds
    end = start
    let outside = try weather.conditions(from: start, to: start)
    let warming = model.preconditioning(Self.overnight(parking), on: outside)
    // A stay of no length takes nothing: the start of a sum.
    total = warming.isFromPlug ? model.energy(ofLayover: .zero, on: outside) : warming.use
    // The plug gives the electricity; what a fuel heater burns meanwhile is burnt all the same.
    total.fuel = warming.use.fuel
    total.fuelLitres = warming.use.fuelLitres
    points = [Point(time: start, used: total.electricity)]
    try drive(block.pullOut, model, weather, &ways)
    for (number, trip) in block.trips.enumerated() {
      let timetableTrip = timetable.trips[trip.place]
      let (from, to) = (timetable.start(of: timetableTrip).seconds, timetable.end(of: timetableTrip).seconds)
      usedBefore.append(total.electricity)
      let day = try weather.conditions(from: from, to: to, passengers: trip.passengers(in: model.vehicle))
      let use = try driven(on: day, isTrip: true) { model.energy(of: trip.profile, on: $0) }
      trips.append(use)
      add(use, until: to)
      guard number + 1 < block.trips.count else { break }
      let link = block.links[number]
      let next = timetable.start(of: timetable.trips[block.trips[number + 1].place]).seconds
      if next - to < link.seconds { lateLinks += 1 }
      let standing = max(0, Double(next - to - link.seconds))
      layovers.append(standing)
      try drive(link, model, weather, &ways)
      if standing > 0 {
        let day = try weather.conditions(from: next - Int32(standing), to: next)
        add(model.energy(ofStanding: TimeSpan(seconds: standing), on: day), until: next)
      }
    }
    try drive(block.pullIn, model, weather, &ways)
  }

  private static func overnight(_ parking: Study.Parking) -> OvernightParking {
    switch parking {
    case .indoor: .indoor
    case .outdoorPlug: .outdoorPlug
    case .outdoor: .outdoor
    }
  }

  private mutating func drive(
    _ deadhead: Deadhead, _ model: EnergyModel, _ weather: Weather, _ ways: inout EmptyWays
  ) throws {
    guard deadhead.metres > 0 else {
      end = points[points.count - 1].time
      return
    }
    let from = points[points.count - 1].time
    let to = from + deadhead.seconds
    let profile = try ways.profile(deadhead, topSpeed: model.vehicle.topSpeedKilometresPerHour)
    let day = try weather.conditions(from: from, to: to)
    add(try driven(on: day, isTrip: false) { model.energy(ofDeadhead: profile, on: $0) }, until: to)
  }

  /// A run with as much of its braking energy as the battery takes meanwhile.
  private mutating func driven(
    on day: DayConditions, isTrip: Bool, _ run: (DayConditions) -> EnergyUse
  ) throws -> EnergyUse {
    let all = run(day)
    var (share, use) = (1.0, all)
    if battery.isLimited(after: total.electricity, taking: all.electricity) {
      let none = run(try day.with(regenerationShare: 0)).electricity
      share = battery.meanShare(after: total.electricity, taking: all.electricity, without: none)
      use = run(try day.with(regenerationShare: share))
      refused = refused + use.electricity - all.electricity
    }
    if isTrip { tripShares.append(share) } else { emptyShares.append(share) }
    return use
  }

  private mutating func add(_ use: EnergyUse, until time: Int32) {
    total = total + use
    end = time
    points.append(Point(time: time, used: total.electricity))
  }
}

/// Profiles of empty runs, made once for each length.
struct EmptyWays {
  private let parameters: EnergyParameters
  private var known: [Key: TripProfile] = [:]

  private struct Key: Hashable {
    let deadhead: Deadhead
    let topSpeed: Double
  }

  init(_ parameters: EnergyParameters) { self.parameters = parameters }

  mutating func profile(_ deadhead: Deadhead, topSpeed: Double) throws -> TripProfile {
    let key = Key(deadhead: deadhead, topSpeed: topSpeed)
    if let found = known[key] { return found }
    let isTown = Double(deadhead.metres) <= DeadheadRule.townMetres
    let profile = try TripProfile(
      deadhead: Distance(metres: Double(deadhead.metres)), time: TimeSpan(seconds: Double(deadhead.seconds)),
      environment: isTown ? .town : .rural, topSpeedKilometresPerHour: topSpeed, parameters: parameters)
    known[key] = profile
    return profile
  }
}
