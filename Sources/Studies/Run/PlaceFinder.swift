import Electrification
import Quantities
import Timetables

/// Where buses may sleep: the study's depots, or inferred ones, and villages that lie far from every depot.
struct PlaceFinder {
  /// An inferred depot takes in block ends within this great-circle distance.
  static let depotReach = Distance(kilometres: 15)
  /// An inferred depot takes at least this share of all block ends; what is left are villages.
  static let leastDepotShare = 0.04

  let study: Study
  let selection: TrafficSelection

  /// The depots that the study names.
  ///
  /// - Throws: `StudyError` where a depot's stop is not in the feed or has no coordinate.
  func namedDepots(_ terminals: inout Terminals) throws(StudyError) -> [StudyPlace] {
    var places: [StudyPlace] = []
    for depot in study.depots {
      let coordinate = try self.coordinate(depot)
      try checkIsNear(coordinate, depot)
      places.append(
        StudyPlace(
          name: depot.name, coordinate: coordinate,
          terminal: terminals.number(ofPlace: depot.name, at: coordinate), kind: .depot, isNamed: true,
          gridLimit: depot.gridLimit, tariff: depot.tariff, parking: depot.parking, mostBuses: depot.mostBuses,
          power: study.charging.power))
    }
    return places
  }

  /// A depot further than this from every stop is a slip of the pen, mostly latitude and longitude the wrong way round.
  static let farthestDepot = Distance(kilometres: 300)

  private func checkIsNear(_ coordinate: Coordinate, _ depot: Study.Depot) throws(StudyError) {
    let ways = selection.timetable.stops.values.compactMap { $0.coordinate?.greatCircleDistance(to: coordinate) }
    guard let nearest = ways.min(), nearest > Self.farthestDepot else { return }
    throw StudyError(
      file: study.places.file ?? selection.timetable.feedName, line: depot.line,
      problem:
        "the depot \(depot.name) lies \(Int(nearest.kilometres.rounded())) km from the nearest stop: give `at: [latitude, longitude]`, in that order"
    )
  }

  private func coordinate(_ depot: Study.Depot) throws(StudyError) -> Coordinate {
    if let coordinate = depot.coordinate { return coordinate }
    let wanted = depot.stop ?? ""
    let stops = selection.timetable.stops.values
    let found =
      stops.first { $0.id == wanted } ?? stops.first { $0.station == wanted } ?? stops.first { $0.name == wanted }
    guard let found else {
      let nearest = findNearest(wanted, among: stops.map(\.id)).map { "; did you mean \($0)" } ?? ""
      throw StudyError(
        file: study.places.file ?? selection.timetable.feedName, line: depot.line,
        problem: "the feed \(selection.timetable.feedName) serves no stop \(wanted) on the service day\(nearest)")
    }
    guard let coordinate = found.coordinate else {
      throw StudyError(
        file: study.places.file ?? selection.timetable.feedName, line: depot.line,
        problem: "the stop \(wanted) has no coordinate in the feed: give the depot one, `at: [latitude, longitude]`")
    }
    return coordinate
  }

  /// Depots where many block ends lie: the terminal with most ends within reach, then the next among what is left, as long as it
  /// takes its share.
  ///
  /// - Parameter ends: terminals where blocks start or end, one for each.
  func inferDepots(_ terminals: Terminals, ends: [Int32]) -> [StudyPlace] {
    var counts: [Int32: Int] = [:]
    for end in ends where terminals[end].coordinate != nil { counts[end, default: 0] += 1 }
    let total = counts.values.reduce(0, +)
    var places: [StudyPlace] = []
    while let best = bestCentre(counts, terminals) {
      if !places.isEmpty && Double(best.covered) < Self.leastDepotShare * Double(total) { break }
      let terminal = terminals[best.terminal]
      places.append(
        StudyPlace(
          name: terminal.name, coordinate: terminal.coordinate, terminal: best.terminal, kind: .depot, isNamed: false,
          gridLimit: nil, tariff: "H60", parking: .outdoorPlug, mostBuses: nil, power: study.charging.power))
      for near in counts.keys where isWithinReach(near, best.terminal, terminals) { counts[near] = nil }
    }
    return places
  }

  /// Most ends within reach; of equals the one with most of its own, then the lower number.
  private func bestCentre(
    _ counts: [Int32: Int], _ terminals: Terminals
  ) -> (terminal: Int32, covered: Int)? {
    let candidates = counts.keys.sorted().map { centre in
      let covered = counts.filter { isWithinReach($0.key, centre, terminals) }.values.reduce(0, +)
      return (terminal: centre, covered: covered, own: counts[centre] ?? 0)
    }
    let best = candidates.max { ($0.covered, $0.own, $1.terminal) < ($1.covered, $1.own, $0.terminal) }
    return best.map { ($0.terminal, $0.covered) }
  }

  private func isWithinReach(_ first: Int32, _ second: Int32, _ terminals: Terminals) -> Bool {
    guard let from = terminals[first].coordinate, let to = terminals[second].coordinate else { return false }
    return from.greatCircleDistance(to: to) <= Self.depotReach
  }

  /// Villages where a bus may sleep: those named, or the ends of trips that lie further from every depot than the longest pull.
  ///
  /// - Throws: `StudyError` where a named village is no stop of the feed.
  func villages(
    _ terminals: inout Terminals, depots: [StudyPlace], tripEnds: [Int32]
  ) throws(StudyError) -> [StudyPlace] {
    let rule = study.villages.rule ?? (study.depots.isEmpty ? .automatic : .named)
    if rule == .none { return [] }
    var chosen: [(terminal: Int32, isNamed: Bool)] = []
    let stops = selection.timetable.stops.values
    for name in study.villages.stops {
      guard let stop = stops.first(where: { $0.id == name || $0.name == name }), let coordinate = stop.coordinate else {
        throw study.places.notInFeed(
          name, what: "stop with a coordinate", feed: selection.timetable.feedName, among: stops.map(\.name))
      }
      chosen.append((terminals.number(ofPlace: stop.name, at: coordinate), true))
    }
    if rule == .automatic {
      let rules = DeadheadRule(blocks: study.blocks)
      for terminal in Set(tripEnds).sorted() {
        guard let coordinate = terminals[terminal].coordinate else { continue }
        let ways = depots.compactMap { rules.deadhead(from: $0.coordinate, to: coordinate)?.metres }
        let nearest = ways.min().map { Double($0) } ?? .infinity
        if nearest > study.villages.farthestPull.metres { chosen.append((terminal, false)) }
      }
    }
    var seen: Set<Int32> = Set(depots.map(\.terminal))
    return chosen.filter { seen.insert($0.terminal).inserted }.map { terminal, isNamed in
      StudyPlace(
        name: terminals[terminal].name, coordinate: terminals[terminal].coordinate, terminal: terminal, kind: .village,
        isNamed: isNamed, gridLimit: nil, tariff: study.villages.tariff, parking: .outdoorPlug, mostBuses: nil,
        power: study.villages.power)
    }
  }
}
