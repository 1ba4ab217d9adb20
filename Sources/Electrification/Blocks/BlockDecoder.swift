/// Reads blocks out of a flow. The flow says how many buses go from one moment to another; which bus it is, is free, and here the one
/// that has waited longest goes first.
struct BlockDecoder {
  /// A bus that stands at a terminal: after a trip, or fresh from a place.
  private enum Standing {
    case after(trip: Int)
    case pulledOut(place: Int?)
  }

  /// A bus on its way to a time line of starts.
  private struct Arrival {
    let seconds: Int
    let trip: Int
  }

  /// Flow on a link, seen from the line it leaves.
  private struct Departure {
    let moment: Int
    let toLine: Int
    let toMoment: Int
    let count: Int64
  }

  private let day: VehicleScheduling
  private let network: TimeSpaceNetwork

  /// By line of free buses: the links that carry flow, and how many buses end at each place.
  private var departures: [[Departure]]
  private var pullIns: [[(place: Int?, count: Int64)]]

  /// By line of starts: how many buses come fresh from each place.
  private var pullOuts: [[(place: Int?, count: Int64)]]

  /// `flows[k]` is what arc `arcs[k]` of the network carries; arcs that are not named carry nothing.
  init(_ day: VehicleScheduling, network: TimeSpaceNetwork, arcs: [Int], flows: [Int64]) {
    self.day = day
    self.network = network
    departures = network.freeLines.map { _ in [] }
    pullIns = network.freeLines.map { _ in [] }
    pullOuts = network.startLines.map { _ in [] }
    for (arc, flow) in zip(arcs, flows) where flow > 0 {
      switch network.roles[arc] {
      case .link(let fromLine, let moment, let toLine, let toMoment):
        departures[fromLine].append(
          Departure(moment: moment, toLine: toLine, toMoment: toMoment, count: flow))
      case .pullIn(let line, let place): pullIns[line].append((place, flow))
      case .pullOut(let place, let line): pullOuts[line].append((place, flow))
      case .wait, .night: break
      }
    }
  }

  /// The blocks, by the start of their first trip; ties by the number of the trip.
  func decode() -> [Block] {
    var sleepsAt = [Int?](repeating: nil, count: day.trips.count)
    let arrivals = walkFreeLines(&sleepsAt)
    var comesFrom = [Standing?](repeating: nil, count: day.trips.count)
    walkStartLines(arrivals, &comesFrom)
    return chain(comesFrom, sleepsAt)
  }

  /// Sends the buses of every line of free buses onto its links, oldest first, and the rest into the night. Returns who arrives at each
  /// moment of each line of starts.
  private func walkFreeLines(_ sleepsAt: inout [Int?]) -> [[[Arrival]]] {
    var arrivals = network.startLines.map { line in line.moments.map { _ in [Arrival]() } }
    for (index, line) in network.freeLines.enumerated() {
      var waiting = Queue<Int>()
      var next = 0
      let leaving = departures[index].sorted { ($0.moment, $0.toLine) < ($1.moment, $1.toLine) }
      for moment in line.moments.indices {
        for trip in line.trips[moment] { waiting.append(trip) }
        while next < leaving.count, leaving[next].moment == moment {
          let link = leaving[next]
          let terminal = network.startLines[link.toLine].terminal
          let way = day.usedWay(from: line.terminal, to: terminal).seconds
          for _ in 0..<link.count {
            guard let trip = waiting.popFirst() else { break }
            let free = Int(day.trips[trip].endSeconds) + Int(day.layover.seconds(after: day.trips[trip]))
            arrivals[link.toLine][link.toMoment].append(Arrival(seconds: free + Int(way), trip: trip))
          }
          next += 1
        }
      }
      for (place, count) in pullIns[index] {
        for _ in 0..<count {
          guard let trip = waiting.popFirst() else { break }
          sleepsAt[trip] = place
        }
      }
    }
    return arrivals
  }

  /// Gives every trip its bus: those from the night first, since they need not come before they are needed, then in order of arrival.
  private func walkStartLines(_ arrivals: [[[Arrival]]], _ comesFrom: inout [Standing?]) {
    for (index, line) in network.startLines.enumerated() {
      var waiting = Queue<Standing>()
      for (place, count) in pullOuts[index] {
        for _ in 0..<count { waiting.append(.pulledOut(place: place)) }
      }
      for moment in line.moments.indices {
        for bus in arrivals[index][moment].sorted(by: { ($0.seconds, $0.trip) < ($1.seconds, $1.trip) }) {
          waiting.append(.after(trip: bus.trip))
        }
        for trip in line.trips[moment] { comesFrom[trip] = waiting.popFirst() }
      }
    }
  }

  private func chain(_ comesFrom: [Standing?], _ sleepsAt: [Int?]) -> [Block] {
    var next = [Int?](repeating: nil, count: comesFrom.count)
    var firsts: [(trip: Int, place: Int?)] = []
    for trip in comesFrom.indices {
      switch comesFrom[trip] {
      case .after(let previous): next[previous] = trip
      case .pulledOut(let place): firsts.append((trip, place))
      case nil: break
      }
    }
    firsts.sort { (day.trips[$0.trip].startSeconds, $0.trip) < (day.trips[$1.trip].startSeconds, $1.trip) }
    return firsts.map { first in
      var trips = [first.trip]
      var last = first.trip
      while let following = next[last] {
        trips.append(following)
        last = following
      }
      return day.block(of: trips, from: first.place, to: sleepsAt[last])
    }
  }
}

/// First in, first out.
private struct Queue<Element> {
  private var elements: [Element] = []
  private var next = 0

  mutating func append(_ element: Element) { elements.append(element) }

  mutating func popFirst() -> Element? {
    guard next < elements.count else { return nil }
    next += 1
    return elements[next - 1]
  }
}

extension VehicleScheduling {
  /// A block with its empty runs looked up.
  fileprivate func block(of numbers: [Int], from morning: Int?, to evening: Int?) -> Block {
    let places = overnight.places
    let run = numbers.map { trips[$0] }
    return Block(
      trips: numbers,
      links: zip(run, run.dropFirst()).map { usedWay(from: $0.endTerminal, to: $1.startTerminal) },
      pullOut: morning.map { place in
        Pull(place: place, deadhead: usedWay(from: places[place].terminal, to: run[0].startTerminal))
      },
      pullIn: evening.map { place in
        Pull(place: place, deadhead: usedWay(from: run[run.count - 1].endTerminal, to: places[place].terminal))
      })
  }

  fileprivate func usedWay(from: Int32, to: Int32) -> Deadhead {
    guard let way = deadheads.findDeadhead(from: from, to: to) else {
      preconditionFailure("a bus can only flow where there is a way")
    }
    return way
  }
}
