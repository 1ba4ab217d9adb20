internal import Optimization

/// The day as a network in which one unit of flow is one bus.
///
/// Each terminal has two time lines: one of the moments at which buses become free there (end of a trip plus layover), one of the
/// moments at which trips start there. Buses may wait along both at no cost. A trip is not an arc but a supply: a bus must go into the
/// moment of its start (demand) and comes out at the moment it is over (supply), so that every trip is run exactly once.
///
/// Between the lines run the links. Waiting is free on both sides, so of all links between two terminals only the
/// *latest first matches* are needed: for a bus free at one moment the first start it can reach, and of the buses that reach that start
/// first the latest. Any other link is one of these with waiting before or after it.
struct TimeSpaceNetwork {
  /// One time line: the trips of each moment, by number, and the nodes that stand for the moments.
  struct Line {
    var terminal: Int32
    var moments: [Int]
    var trips: [[Int]]
    var firstNode: Int32

    var lastNode: Int32 { firstNode + Int32(moments.count) - 1 }
  }

  /// What an arc stands for. Lines and places are named by their positions.
  enum Role {
    case wait
    case link(fromLine: Int, moment: Int, toLine: Int, toMoment: Int)
    case pullOut(place: Int?, line: Int)
    case pullIn(line: Int, place: Int?)
    case night
  }

  /// Where buses become free, by terminal.
  private(set) var freeLines: [Line]

  /// Where trips start, by terminal.
  private(set) var startLines: [Line]

  /// What each arc stands for.
  private(set) var roles: [Role] = []

  /// What a bus on each arc adds to the fleet: 1 on the way out of the night, else 0.
  private(set) var buses: [Int64] = []

  /// What a bus on each arc adds to the empty metres.
  private(set) var metres: [Int64] = []

  private var supplies: [Int64]
  private var from: [Int32] = []
  private var to: [Int32] = []
  private var capacity: [Int64] = []

  init(_ day: VehicleScheduling) {
    supplies = []
    freeLines = Self.makeLines(day.trips, terminal: \.endTerminal, startingAt: 0) {
      Int($0.endSeconds) + Int(day.layover.seconds(after: $0))
    }
    let freeNodes = freeLines.reduce(0) { $0 + $1.moments.count }
    startLines = Self.makeLines(day.trips, terminal: \.startTerminal, startingAt: Int32(freeNodes)) {
      Int($0.startSeconds)
    }
    supplies = freeLines.flatMap { $0.trips.map { Int64($0.count) } }
    supplies += startLines.flatMap { $0.trips.map { -Int64($0.count) } }
    addWaits()
    addLinks(day.deadheads)
    addNights(day)
  }

  /// The whole network with one of the two costs.
  func flow(cost: [Int64]) -> MinimumCostFlow {
    MinimumCostFlow(supplies: supplies, from: from, to: to, capacity: capacity, cost: cost)
  }

  /// The network restricted to the flows that are as cheap as a proven cheapest one, and which of the arcs are left in it.
  ///
  /// By complementary slackness a flow is cheapest exactly when it leaves every arc of positive reduced cost empty and fills every
  /// arc of negative reduced cost. So no weight between the two costs is needed.
  func flow(cost: [Int64], among first: MinimumCostFlowSolution) -> (problem: MinimumCostFlow, arcs: [Int]) {
    let reduced = from.indices.map { arc in
      buses[arc] + first.potentials[Int(from[arc])] - first.potentials[Int(to[arc])]
    }
    let arcs = from.indices.filter { reduced[$0] <= 0 }
    let problem = MinimumCostFlow(
      supplies: supplies, from: arcs.map { from[$0] }, to: arcs.map { to[$0] },
      lower: arcs.map { reduced[$0] < 0 ? capacity[$0] : 0 }, capacity: arcs.map { capacity[$0] },
      cost: arcs.map { cost[$0] })
    return (problem, arcs)
  }

  private static func makeLines(
    _ trips: [SchedulingTrip], terminal: KeyPath<SchedulingTrip, Int32>, startingAt first: Int32,
    moment: (SchedulingTrip) -> Int
  ) -> [Line] {
    let order = trips.indices.sorted {
      (trips[$0][keyPath: terminal], moment(trips[$0]), $0) < (trips[$1][keyPath: terminal], moment(trips[$1]), $1)
    }
    var lines: [Line] = []
    var node = first
    for trip in order {
      let place = trips[trip][keyPath: terminal]
      let time = moment(trips[trip])
      if lines.last?.terminal != place { lines.append(Line(terminal: place, moments: [], trips: [], firstNode: node)) }
      let line = lines.count - 1
      if lines[line].moments.last == time {
        lines[line].trips[lines[line].trips.count - 1].append(trip)
      } else {
        lines[line].moments.append(time)
        lines[line].trips.append([trip])
        node += 1
      }
    }
    return lines
  }

  private mutating func add(
    _ role: Role, from tail: Int32, to head: Int32, capacity most: Int64 = MinimumCostFlow.unlimited,
    buses count: Int64 = 0,
    metres length: Int64 = 0
  ) {
    roles.append(role)
    from.append(tail)
    to.append(head)
    capacity.append(most)
    buses.append(count)
    metres.append(length)
  }

  private mutating func addNode() -> Int32 {
    supplies.append(0)
    return Int32(supplies.count - 1)
  }

  private mutating func addWaits() {
    for line in freeLines + startLines {
      for node in line.firstNode..<line.lastNode { add(.wait, from: node, to: node + 1) }
    }
  }

  private mutating func addLinks(_ deadheads: DeadheadTable) {
    for (fromLine, free) in freeLines.enumerated() {
      for (toLine, start) in startLines.enumerated() {
        guard let way = deadheads.findDeadhead(from: free.terminal, to: start.terminal) else { continue }
        var toMoment = 0
        for moment in free.moments.indices {
          let there = free.moments[moment] + Int(way.seconds)
          while toMoment < start.moments.count, start.moments[toMoment] < there { toMoment += 1 }
          if toMoment == start.moments.count { break }
          let next = moment + 1
          let laterBusIsFirstThereToo =
            next < free.moments.count && free.moments[next] + Int(way.seconds) <= start.moments[toMoment]
          if laterBusIsFirstThereToo { continue }
          add(
            .link(fromLine: fromLine, moment: moment, toLine: toLine, toMoment: toMoment),
            from: free.firstNode + Int32(moment), to: start.firstNode + Int32(toMoment), metres: Int64(way.metres))
        }
      }
    }
  }

  private mutating func addNights(_ day: VehicleScheduling) {
    guard case .places(let places, let balanced) = day.overnight else {
      let night = addNode()
      for line in freeLines.indices {
        add(.pullIn(line: line, place: nil), from: freeLines[line].lastNode, to: night)
      }
      for line in startLines.indices {
        add(.pullOut(place: nil, line: line), from: night, to: startLines[line].firstNode, buses: 1)
      }
      return
    }
    let mornings = places.map { _ in addNode() }
    let evenings = places.map { _ in addNode() }
    for (place, sleeping) in places.enumerated() {
      for line in freeLines.indices {
        guard let way = day.deadheads.findDeadhead(from: freeLines[line].terminal, to: sleeping.terminal) else {
          continue
        }
        add(
          .pullIn(line: line, place: place), from: freeLines[line].lastNode, to: evenings[place],
          metres: Int64(way.metres))
      }
      for line in startLines.indices {
        guard let way = day.deadheads.findDeadhead(from: sleeping.terminal, to: startLines[line].terminal) else {
          continue
        }
        add(
          .pullOut(place: place, line: line), from: mornings[place], to: startLines[line].firstNode,
          metres: Int64(way.metres))
      }
    }
    let common: Int32? = balanced ? nil : addNode()
    for (place, sleeping) in places.enumerated() {
      // No place ever needs more room than there are trips, and the flow problem wants its capacities small.
      let room = sleeping.mostBuses.map { Int64(min($0, day.trips.count)) } ?? MinimumCostFlow.unlimited
      if let common {
        add(.night, from: evenings[place], to: common, capacity: room)
        add(.night, from: common, to: mornings[place], capacity: room, buses: 1)
      } else {
        add(.night, from: evenings[place], to: mornings[place], capacity: room, buses: 1)
      }
    }
  }
}
