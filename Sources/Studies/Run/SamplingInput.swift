import Electrification
import Quantities
import Timetables

/// The blocks of a study as the sampling takes them: each way once, each trip under a number that does not change with the blocks.
struct SamplingInput {
  private let assembly: StudyAssembly
  private var ways: EmptyWays
  private var models: [EnergyModel] = []
  private var modelOfClass: [String: Int] = [:]
  private var profiles: [TripProfile] = []
  private var profileOfTrip: [TripWay: Int] = [:]
  private var profileOfDeadhead: [DeadheadWay: Int] = [:]
  private var trips: [UncertaintyInput.Trip] = []
  private var numberOfTrip: [Int: Int] = [:]
  private var blocks: [(model: Int, events: [UncertaintyInput.Event])] = []
  /// Of each trip, by its number: its place among the study's.
  private(set) var placeOfTrip: [Int] = []

  /// Trips of one pattern at the same times of their clocks are driven alike.
  private struct TripWay: Hashable {
    let pattern: Int
    let times: [Int32]
    let topSpeed: Double
  }

  private struct DeadheadWay: Hashable {
    let deadhead: Deadhead
    let topSpeed: Double
  }

  /// - Parameter lines: names of lines; a trip's line is its place among them.
  init(_ assembly: StudyAssembly, lines: [String]) throws {
    self.assembly = assembly
    ways = assembly.ways
    let places = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1, $0) })
    var shares: [Int: Double] = [:]
    for (block, energy) in zip(assembly.plan.blocks, assembly.designEnergy) {
      for (trip, share) in zip(block.trips, energy.tripShares) { shares[trip.place] = share }
    }
    for (place, trip) in assembly.trips.enumerated() {
      guard let line = places[assembly.lineName(trip)] else { continue }
      numberOfTrip[trip.place] = trips.count
      placeOfTrip.append(place)
      trips.append(
        UncertaintyInput.Trip(
          profile: try profile(of: trip), start: start(of: trip), passengerFactor: trip.passengerFactor,
          regenerationShare: shares[trip.place] ?? 1, line: line))
    }
    for (block, energy) in zip(assembly.plan.blocks, assembly.designEnergy) {
      blocks.append(try planned(block, emptyShares: energy.emptyShares))
    }
  }

  /// The input with days to draw, and which of their temperatures each block meets.
  func input(
    _ days: [UncertaintyInput.Day], meeting zones: [(zone: Int, shiftKelvin: Double)]
  ) -> UncertaintyInput {
    precondition(zones.count == blocks.count, "\(zones.count) zones for \(blocks.count) blocks")
    return UncertaintyInput(
      models: models, profiles: profiles, trips: trips,
      blocks: zip(blocks, zones).map { block, place in
        UncertaintyInput.Block(
          model: block.model, events: block.events, zone: place.zone, shiftKelvin: place.shiftKelvin)
      }, days: days, heatScaleFactor: SampledCircumstances(assembly.study).heatScaleFactor)
  }

  /// Numbers of the trips of each line.
  func tripsOfLine(count: Int) -> [[Int]] {
    var numbers = [[Int]](repeating: [], count: count)
    for (number, trip) in trips.enumerated() { numbers[trip.line].append(number) }
    return numbers
  }

  private var timetable: Timetable { assembly.timetable }

  private func start(of trip: StudyTrip) -> ServiceTime { timetable.start(of: timetable.trips[trip.place]) }

  private mutating func profile(of trip: StudyTrip) throws -> Int {
    let row = timetable.trips[trip.place]
    let start = timetable.start(of: row).seconds
    let times = zip(timetable.arrivals(of: row), timetable.departures(of: row)).flatMap { [$0 - start, $1 - start] }
    let vehicle = try assembly.models.vehicle(trip.vehicleClass)
    let way = TripWay(pattern: row.pattern.position, times: times, topSpeed: vehicle.topSpeedKilometresPerHour)
    if let known = profileOfTrip[way] { return known }
    profiles.append(trip.profile)
    profileOfTrip[way] = profiles.count - 1
    return profiles.count - 1
  }

  private mutating func profile(of deadhead: Deadhead, topSpeed: Double) throws -> Int {
    let way = DeadheadWay(deadhead: deadhead, topSpeed: topSpeed)
    if let known = profileOfDeadhead[way] { return known }
    profiles.append(try ways.profile(deadhead, topSpeed: topSpeed))
    profileOfDeadhead[way] = profiles.count - 1
    return profiles.count - 1
  }

  private mutating func model(_ vehicleClass: String) throws -> Int {
    if let known = modelOfClass[vehicleClass] { return known }
    models.append(try assembly.models.model(vehicleClass))
    modelOfClass[vehicleClass] = models.count - 1
    return models.count - 1
  }

  /// What `BlockEnergy` adds up, as events. What a full battery does not take is that of the design day, on every drawn day.
  private mutating func planned(
    _ block: StudyBlock, emptyShares: [Double]
  ) throws -> (model: Int, events: [UncertaintyInput.Event]) {
    let topSpeed = try assembly.models.vehicle(block.vehicleClass).topSpeedKilometresPerHour
    var events: [UncertaintyInput.Event] = []
    var shares = emptyShares.makeIterator()
    var time = start(of: block.trips[0]).seconds - block.pullOut.seconds
    if assembly.parking(block) == .outdoor { events.append(.warming(at: ServiceTime(seconds: time))) }
    func drive(_ deadhead: Deadhead, _ profiles: inout SamplingInput) throws {
      guard deadhead.metres > 0 else { return }
      let profile = try profiles.profile(of: deadhead, topSpeed: topSpeed)
      events.append(
        .deadhead(profile: profile, start: ServiceTime(seconds: time), regenerationShare: shares.next() ?? 1))
      time += deadhead.seconds
    }
    try drive(block.pullOut, &self)
    for (number, trip) in block.trips.enumerated() {
      guard let place = numberOfTrip[trip.place] else {
        preconditionFailure("a block holds a trip that is not among the study's")
      }
      events.append(.trip(place))
      time = timetable.end(of: timetable.trips[trip.place]).seconds
      guard number + 1 < block.trips.count else { break }
      let link = block.links[number]
      let next = start(of: block.trips[number + 1]).seconds
      try drive(link, &self)
      let standing = next - timetable.end(of: timetable.trips[trip.place]).seconds - link.seconds
      if standing > 0 {
        events.append(
          .standing(start: ServiceTime(seconds: next - standing), time: TimeSpan(seconds: Double(standing))))
      }
    }
    try drive(block.pullIn, &self)
    return (try model(block.vehicleClass), events)
  }
}
