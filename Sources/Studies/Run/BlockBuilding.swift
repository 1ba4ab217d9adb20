import Electrification
import Quantities
import Timetables

/// How the trips of a study become blocks: the feed's own, or the fewest buses and then the fewest empty metres, class by class.
struct BlockBuilding {
  /// The feed's blocks are taken by themselves where at least this share of the trips has one.
  static let leastGivenShare = 0.95
  /// More trips of one class than this are planned line by line: a plan across lines would take minutes, and such traffic
  /// (runs by frequency) is not run across lines.
  static let mostTripsAcrossLines = 12_000

  let study: Study
  let selection: TrafficSelection
  let rule: DeadheadRule

  /// No bus covers more between two trips than this speed on the great circle, whatever the road: a block that would is no block.
  static let fastestEmptyRun = Speed(kilometresPerHour: 90)
  /// Stops that lie this close may be one place in town.
  static let nearbyMetres = 500.0

  /// What came of it.
  struct Outcome {
    var blocks: [StudyBlock] = []
    var places: [StudyPlace] = []
    var source = PlanResult.Source.built
    var fleetBound: Int?
    var builtFleet: Int?
    var isProven = false
    var isLineByLine = false
    /// Blocks of the feed that no one bus can run: trips at once, or too far apart for the time between them.
    var brokenBlocks: [String] = []
    /// Places whose night does not come out: name, buses out, buses in, shortest night in seconds.
    var nights: [(place: String, out: Int, in: Int, shortest: Int?)] = []
    var unplanned: [(trip: String, reason: String)] = []
  }

  /// The blocks of the trips, and the places where their buses sleep.
  func build(_ trips: [StudyTrip], _ terminals: inout Terminals) throws -> Outcome {
    let ends = trips.map { terminalEnds($0, &terminals) }
    let tripEnds = ends.flatMap { [$0.start, $0.end] }
    let finder = PlaceFinder(study: study, selection: selection)
    let isGiven = givenShare(trips) >= Self.leastGivenShare
    var outcome = Outcome()
    outcome.source =
      switch study.blocks.source {
      case .automatic: isGiven ? .given : .built
      case .given: .given
      case .built: .built
      }
    var depots = try finder.namedDepots(&terminals)
    if outcome.source == .given {
      let chains = givenChains(trips, ends, terminals, &outcome)
      guard !chains.isEmpty else {
        throw StudyError(
          file: study.places.file ?? selection.timetable.feedName, line: nil,
          problem:
            "blocks.from is given, but no trip of \(selection.timetable.feedName) has a block_id: let the blocks be built, `from: built`"
        )
      }
      if depots.isEmpty {
        let chainEnds = chains.flatMap { [ends[$0.trips[0]].start, ends[$0.trips[$0.trips.count - 1]].end] }
        depots = finder.inferDepots(terminals, ends: chainEnds)
      }
      outcome.places = PlaceNames.distinct(
        depots + (try finder.villages(&terminals, depots: depots, tripEnds: tripEnds)))
      assign(chains, trips, ends, terminals, &outcome)
      outcome.builtFleet = try plan(trips, ends, terminals, [], balanced: false).fleet
      return outcome
    }
    if depots.isEmpty {
      let free = try plan(trips, ends, terminals, [], balanced: false)
      depots = finder.inferDepots(terminals, ends: free.ends)
    }
    outcome.places = PlaceNames.distinct(
      depots + (try finder.villages(&terminals, depots: depots, tripEnds: tripEnds)))
    let planned = try plan(trips, ends, terminals, outcome.places, balanced: true)
    outcome.blocks = planned.blocks
    outcome.fleetBound = planned.bound
    outcome.isProven = planned.isProven
    outcome.isLineByLine = planned.isLineByLine
    outcome.nights = planned.nights.filter { $0.in != $0.out || ($0.shortest ?? 0) < 0 }
    return outcome
  }

  private func givenShare(_ trips: [StudyTrip]) -> Double {
    let given = trips.reduce(0) { $0 + (selection.timetable.trips[$1.place].blockID == nil ? 0 : 1) }
    return trips.isEmpty ? 0 : Double(given) / Double(trips.count)
  }

  private func terminalEnds(_ trip: StudyTrip, _ terminals: inout Terminals) -> (start: Int32, end: Int32) {
    let timetable = selection.timetable
    let stops = timetable.patterns[timetable.trips[trip.place].pattern].stops
    return (terminals.number(of: stops[0]), terminals.number(of: stops[stops.count - 1]))
  }

  private func start(_ trip: StudyTrip) -> Int32 {
    selection.timetable.start(of: selection.timetable.trips[trip.place]).seconds
  }

  private func end(_ trip: StudyTrip) -> Int32 {
    selection.timetable.end(of: selection.timetable.trips[trip.place]).seconds
  }

  // MARK: Given blocks

  private struct Chain {
    let id: String
    let trips: [Int]
  }

  /// The trips of each block_id in order of time. A trip that no bus can reach from the one before, because they run at once or lie too
  /// far apart, starts a block of its own, and the feed's block is counted as broken.
  private func givenChains(
    _ trips: [StudyTrip], _ ends: [(start: Int32, end: Int32)], _ terminals: Terminals, _ outcome: inout Outcome
  ) -> [Chain] {
    var members: [String: [Int]] = [:]
    for (number, trip) in trips.enumerated() {
      let timetableTrip = selection.timetable.trips[trip.place]
      guard let block = timetableTrip.blockID else {
        outcome.unplanned.append((timetableTrip.id, "no block_id"))
        continue
      }
      members[block, default: []].append(number)
    }
    var chains: [Chain] = []
    for (id, numbers) in members.sorted(by: { $0.key < $1.key }) {
      let ordered = numbers.sorted { (start(trips[$0]), $0) < (start(trips[$1]), $1) }
      var parts: [[Int]] = []
      for number in ordered {
        let free = parts.firstIndex { part in
          canFollow(part[part.count - 1], number, trips, ends, terminals)
        }
        if let free { parts[free].append(number) } else { parts.append([number]) }
      }
      if parts.count > 1 { outcome.brokenBlocks.append(id) }
      for (part, numbers) in parts.enumerated() {
        chains.append(Chain(id: parts.count == 1 ? id : "\(id)/\(part + 1)", trips: numbers))
      }
    }
    return chains
  }

  /// Whether a bus that ends one trip can start another, at the fastest that any bus goes.
  private func canFollow(
    _ first: Int, _ second: Int, _ trips: [StudyTrip], _ ends: [(start: Int32, end: Int32)], _ terminals: Terminals
  ) -> Bool {
    let gap = Double(start(trips[second])) - Double(end(trips[first]))
    guard gap >= 0 else { return false }
    guard let from = terminals[ends[first].end].coordinate, let to = terminals[ends[second].start].coordinate else {
      return true
    }
    let metres = from.greatCircleDistance(to: to).metres
    return metres <= Self.nearbyMetres + Self.fastestEmptyRun.metresPerSecond * gap
  }

  private func assign(
    _ chains: [Chain], _ trips: [StudyTrip], _ ends: [(start: Int32, end: Int32)], _ terminals: Terminals,
    _ outcome: inout Outcome
  ) {
    let places = outcome.places
    for chain in chains {
      let first = chain.trips[0]
      let last = chain.trips[chain.trips.count - 1]
      let pullOut = nearest(places, to: ends[first].start, terminals)
      let pullIn = nearest(places, to: ends[last].end, terminals)
      let links = zip(chain.trips, chain.trips.dropFirst()).map { from, to in
        ends[from].end == ends[to].start
          ? Deadhead(metres: 0, seconds: 0)
          : rule.deadhead(
            from: terminals[ends[from].end].coordinate, to: terminals[ends[to].start].coordinate)
            ?? Deadhead(metres: 0, seconds: 0)
      }
      outcome.blocks.append(
        StudyBlock(
          id: chain.id, vehicleClass: mainClass(chain.trips.map { trips[$0] }),
          trips: chain.trips.map { trips[$0] }, links: links, pullOut: pullOut.way, pullIn: pullIn.way,
          startPlace: pullOut.place, endPlace: pullIn.place))
    }
    outcome.blocks.sort { (start($0.trips[0]), $0.id) < (start($1.trips[0]), $1.id) }
    for (number, place) in places.enumerated() {
      let out = outcome.blocks.filter { $0.startPlace == number }.count
      let back = outcome.blocks.filter { $0.endPlace == number }.count
      if out != back { outcome.nights.append((place.name, out, back, nil)) }
    }
  }

  private func nearest(
    _ places: [StudyPlace], to terminal: Int32, _ terminals: Terminals
  ) -> (place: Int, way: Deadhead) {
    let ways = places.enumerated().map { number, place in
      (
        place: number,
        way: place.terminal == terminal
          ? Deadhead(metres: 0, seconds: 0)
          : rule.deadhead(from: place.coordinate, to: terminals[terminal].coordinate)
      )
    }
    let known = ways.compactMap { entry in entry.way.map { (place: entry.place, way: $0) } }
    // A terminal without coordinate is taken to lie at the first place; its unknown length is said elsewhere.
    return known.min { ($0.way.metres, $0.place) < ($1.way.metres, $1.place) } ?? (0, Deadhead(metres: 0, seconds: 0))
  }

  /// The class that runs most of a block's kilometres; of equals the first by name.
  private func mainClass(_ trips: [StudyTrip]) -> String {
    var metres: [String: Double] = [:]
    for trip in trips { metres[trip.vehicleClass, default: 0] += trip.metres }
    return metres.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? trips[0].vehicleClass
  }

  // MARK: Built blocks

  private struct Plan {
    var blocks: [StudyBlock] = []
    var fleet = 0
    var bound = 0
    var isProven = true
    var isLineByLine = false
    var ends: [Int32] = []
    var nights: [(place: String, out: Int, in: Int, shortest: Int?)] = []
  }

  private func plan(
    _ trips: [StudyTrip], _ ends: [(start: Int32, end: Int32)], _ terminals: Terminals, _ places: [StudyPlace],
    balanced: Bool
  ) throws -> Plan {
    var plan = Plan()
    var nights = places.map { (place: $0.name, out: 0, in: 0, shortest: Int?.none) }
    for group in groups(trips, &plan) {
      try solve(group, trips, ends, terminals, places, balanced: balanced, &plan, &nights)
    }
    plan.nights = nights
    // Blocks get their names by the time they leave.
    plan.blocks.sort { (start($0.trips[0]), $0.trips[0].place) < (start($1.trips[0]), $1.trips[0].place) }
    let width = String(plan.blocks.count).count
    plan.blocks = plan.blocks.enumerated().map { number, block in
      let digits = String(number + 1)
      let id = "B" + String(repeating: "0", count: max(0, max(3, width) - digits.count)) + digits
      return StudyBlock(
        id: id, vehicleClass: block.vehicleClass, trips: block.trips, links: block.links, pullOut: block.pullOut,
        pullIn: block.pullIn, startPlace: block.startPlace, endPlace: block.endPlace)
    }
    return plan
  }

  /// Trips that are planned together: those of one class, or of one line where there are too many.
  private func groups(_ trips: [StudyTrip], _ plan: inout Plan) -> [[Int]] {
    let byClass = Dictionary(grouping: trips.indices) { trips[$0].vehicleClass }
    var groups: [[Int]] = []
    for (_, numbers) in byClass.sorted(by: { $0.key < $1.key }) {
      if numbers.count <= Self.mostTripsAcrossLines {
        groups.append(numbers)
      } else {
        plan.isLineByLine = true
        let byLine = Dictionary(grouping: numbers) { selection.timetable.trips[trips[$0].place].line }
        groups += byLine.sorted { $0.key < $1.key }.map(\.value)
      }
    }
    return groups
  }

  private func solve(
    _ group: [Int], _ trips: [StudyTrip], _ ends: [(start: Int32, end: Int32)], _ terminals: Terminals,
    _ places: [StudyPlace], balanced: Bool, _ plan: inout Plan,
    _ nights: inout [(place: String, out: Int, in: Int, shortest: Int?)]
  ) throws {
    // Only the terminals that these trips and places touch: the table is as large as their square.
    var local: [Int32: Int32] = [:]
    var globals: [Int32] = []
    func number(_ terminal: Int32) -> Int32 {
      if let known = local[terminal] { return known }
      let new = Int32(truncatingIfNeeded: globals.count)
      local[terminal] = new
      globals.append(terminal)
      return new
    }
    let scheduled = group.map { member in
      SchedulingTrip(
        name: selection.timetable.trips[trips[member].place].id, startTerminal: number(ends[member].start),
        startSeconds: start(trips[member]), endTerminal: number(ends[member].end),
        endSeconds: max(end(trips[member]), start(trips[member]) + 1),
        lengthMetres: Int32(trips[member].metres.rounded()))
    }
    let overnight = places.map { OvernightPlace(terminal: number($0.terminal), mostBuses: $0.mostBuses) }
    let table = try DeadheadTable(terminalCount: globals.count) { from, to in
      rule.deadhead(
        from: terminals[globals[Int(from)]].coordinate, to: terminals[globals[Int(to)]].coordinate)
    }
    let scheduling = VehicleScheduling(
      trips: scheduled, deadheads: table,
      layover: MinimumLayover(seconds: Int32(study.blocks.layover.seconds.rounded())),
      overnight: places.isEmpty ? .ignored : .places(overnight, balanced: balanced))
    let solution: BlockPlan
    do {
      solution = try scheduling.solve()
    } catch {
      throw explain(error, places) { terminals[globals[Int($0)]].name }
    }
    plan.fleet += solution.fleet
    plan.bound += solution.fleetLowerBound
    plan.isProven = plan.isProven && solution.proven
    for block in solution.blocks {
      let members = block.trips.map { group[$0] }
      plan.ends += [ends[members[0]].start, ends[members[members.count - 1]].end]
      plan.blocks.append(
        StudyBlock(
          id: "", vehicleClass: trips[members[0]].vehicleClass, trips: members.map { trips[$0] },
          links: block.links, pullOut: block.pullOut?.deadhead ?? Deadhead(metres: 0, seconds: 0),
          pullIn: block.pullIn?.deadhead ?? Deadhead(metres: 0, seconds: 0), startPlace: block.pullOut?.place ?? 0,
          endPlace: block.pullIn?.place ?? 0))
    }
    for (place, night) in solution.nights.enumerated() where nights.indices.contains(place) {
      nights[place].out += night.busesOut
      nights[place].in += night.busesIn
      if let shortest = night.shortestNightSeconds {
        nights[place].shortest = min(nights[place].shortest ?? .max, shortest)
      }
    }
  }

  /// What the scheduler refuses, in the words of a study.
  private func explain(
    _ error: SchedulingError, _ places: [StudyPlace], _ name: (Int32) -> String
  ) -> StudyError {
    let problem =
      switch error {
      case .overnightTerminalRepeated(let terminal):
        "two depots lie at one place, \(name(terminal)): make them one, or move one of them"
      case .overnightPlacesTooSmall(let lacking):
        "the depots (\(places.filter { $0.kind == .depot }.map(\.name).joined(separator: ", "))) have room for at least \(lacking) buses too few: raise room, or name another place"
      case .tripUnreachable(let trip, let terminal), .tripWithoutWayHome(let trip, let terminal):
        "no way to or from \(name(terminal)) is known, where trip \(trip) starts or ends: the stop has no coordinate; ask the publisher to add it"
      default: "\(error)".withoutFullStop
      }
    return StudyError(
      file: study.places.file ?? selection.timetable.feedName, line: study.depots.first?.line, problem: problem)
  }
}
