import Electrification
import Quantities
import Timetables

/// The places where trips start and end, and where buses sleep, numbered for the scheduler. Stops of one station are one terminal,
/// and so are stops within 100 m of each other: a bus needs no empty run between them.
struct Terminals {
  /// Stops that are closer than this count as one terminal.
  static let sameTerminalMetres = 100.0

  /// A terminal.
  struct Terminal {
    let name: String
    let coordinate: Coordinate?
  }

  private(set) var all: [Terminal] = []
  private var numbers: [String: Int32] = [:]
  private let timetable: Timetable

  init(_ timetable: Timetable) { self.timetable = timetable }

  var count: Int { all.count }

  subscript(_ number: Int32) -> Terminal { all[Int(number)] }

  /// The number of a stop's terminal.
  mutating func number(of index: RowIndex<Timetable.Stop>) -> Int32 {
    let stop = timetable.stops[index]
    let key = stop.station ?? stop.id
    if let known = numbers[key] { return known }
    let number = findNear(stop.coordinate) ?? append(Terminal(name: stop.name, coordinate: stop.coordinate))
    numbers[key] = number
    return number
  }

  /// The number of a place that no trip needs to touch.
  mutating func number(ofPlace name: String, at coordinate: Coordinate) -> Int32 {
    findNear(coordinate) ?? append(Terminal(name: name, coordinate: coordinate))
  }

  private mutating func append(_ terminal: Terminal) -> Int32 {
    all.append(terminal)
    return Int32(truncatingIfNeeded: all.count - 1)
  }

  private func findNear(_ coordinate: Coordinate?) -> Int32? {
    guard let coordinate else { return nil }
    let found = all.firstIndex { terminal in
      guard let other = terminal.coordinate else { return false }
      return other.greatCircleDistance(to: coordinate).metres < Self.sameTerminalMetres
    }
    return found.map { Int32(truncatingIfNeeded: $0) }
  }
}

/// Empty runs by great circle, detour factor and two speeds: an estimate, since no road is known.
struct DeadheadRule {
  /// Runs up to here are driven at the town speed.
  static let townMetres = 5000.0

  let blocks: Study.Blocks

  /// The empty run between two places; nil where one of them is unknown.
  func deadhead(from: Coordinate?, to: Coordinate?) -> Deadhead? {
    guard let from, let to else { return nil }
    let metres = from.greatCircleDistance(to: to).metres * (blocks.detourFactor ?? DetourFactor.usual)
    let speed = metres <= Self.townMetres ? blocks.townSpeed : blocks.roadSpeed
    let seconds = (metres / speed.metresPerSecond).rounded(.up)
    return Deadhead(metres: Int32(metres.rounded(.up)), seconds: Int32(seconds))
  }
}
