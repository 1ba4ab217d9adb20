public import Optimization

/// Why no blocks could be made.
public enum SchedulingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A trip takes no time, or less.
  case tripTakesNoTime(trip: String, startSeconds: Int32, endSeconds: Int32)

  /// A trip has a negative length.
  case tripLengthNegative(trip: String, metres: Int32)

  /// A trip starts or ends at a terminal that the table of deadheads does not have.
  case tripTerminalMissing(trip: String, terminal: Int32, terminalCount: Int)

  /// The layover after a trip is negative.
  case layoverNegative(trip: String, seconds: Int32)

  /// The coordinate of a terminal is no number.
  case terminalNowhere(terminal: Int32)

  /// A way between two terminals has a negative length or time.
  case deadheadNegative(from: Int32, to: Int32, metres: Int32, seconds: Int32)

  /// Buses must sleep at places, but there is none.
  case overnightPlacesMissing

  /// An overnight place is at a terminal that the table of deadheads does not have.
  case overnightTerminalMissing(terminal: Int32, terminalCount: Int)

  /// Two overnight places are at one terminal.
  case overnightTerminalRepeated(terminal: Int32)

  /// An overnight place holds a negative number of buses.
  case overnightCapacityNegative(terminal: Int32, mostBuses: Int)

  /// No overnight place has a way to the start of a trip.
  case tripUnreachable(trip: String, terminal: Int32)

  /// From the end of a trip there is no way to an overnight place.
  case tripWithoutWayHome(trip: String, terminal: Int32)

  /// The overnight places hold too few buses, or the ways between them and the trips let no balanced day through.
  case overnightPlacesTooSmall(lacking: Int)

  /// The flow problem could not be solved.
  case flow(FlowError)

  /// The blocks did not stand our own count. A defect in the program, never in the input.
  case planRefused(reason: String)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .tripTakesNoTime(let trip, let start, let end):
      "Trip '\(trip)' starts at second \(start) and ends at second \(end), so that a bus could run it in no time; correct its times."
    case .tripLengthNegative(let trip, let metres):
      "Trip '\(trip)' is \(metres) m long; correct its length."
    case .tripTerminalMissing(let trip, let terminal, let count):
      "Trip '\(trip)' names terminal \(terminal), but the terminals are 0..<\(count); add it to the table of deadheads."
    case .layoverNegative(let trip, let seconds):
      "The minimum layover after trip '\(trip)' is \(seconds) s, which would let a bus leave before it arrives; give 0 or more."
    case .terminalNowhere(let terminal):
      "The coordinate of terminal \(terminal) is no number; correct it."
    case .deadheadNegative(let from, let to, let metres, let seconds):
      "The deadhead from terminal \(from) to \(to) is \(metres) m in \(seconds) s; give 0 or more for both."
    case .overnightPlacesMissing:
      "Buses must sleep somewhere, but no overnight place is given; name one, or ignore the nights."
    case .overnightTerminalMissing(let terminal, let count):
      "An overnight place is at terminal \(terminal), but the terminals are 0..<\(count); add it to the table of deadheads."
    case .overnightTerminalRepeated(let terminal):
      "Terminal \(terminal) has two overnight places; make them one."
    case .overnightCapacityNegative(let terminal, let most):
      "The overnight place at terminal \(terminal) holds \(most) buses; give 0 or more."
    case .tripUnreachable(let trip, let terminal):
      "No overnight place has a way to terminal \(terminal), where trip '\(trip)' starts; add a deadhead or a place."
    case .tripWithoutWayHome(let trip, let terminal):
      "From terminal \(terminal), where trip '\(trip)' ends, there is no way to an overnight place; add a deadhead or a place."
    case .overnightPlacesTooSmall(let lacking):
      "The overnight places and the ways to them fall short by at least \(lacking) of the buses the trips need; let a place hold more, or add a place or a deadhead."
    case .flow(let error):
      "The blocks could not be computed: \(error)"
    case .planRefused(let reason):
      "The blocks were refused by our own check (\(reason)); please report this with the input."
    }
  }
}
