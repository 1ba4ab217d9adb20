public import Optimization

/// Why no charging plan could be made. A bus that cannot take in its energy is no error: the plan names it.
public enum ChargingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A stay ends when or before it begins.
  case stayTakesNoTime(bus: String, arrival: Int, departure: Int)

  /// A time is negative or later than `DepotCharging.latestSeconds`.
  case timeOutOfRange(what: String, seconds: Int)

  /// An energy is no number, negative, or above what a bus can hold many times over.
  case energyOutOfRange(bus: String, kilowattHours: Double)

  /// A power is no number, not above zero (a stay), negative (a load), or above what a connection can carry.
  case powerOutOfRange(what: String, kilowatts: Double)

  /// An efficiency is no number or outside 0 (excluded) to 1.
  case efficiencyOutOfRange(bus: String, efficiency: Double)

  /// A stay is longer than the day that repeats, so that the bus would stand twice at once.
  case stayLongerThanDay(bus: String, hours: Double)

  /// Two stays of one bus are at the same time.
  case staysOverlap(bus: String, seconds: Int)

  /// A load ends when or before it begins.
  case loadTakesNoTime(from: Int, to: Int)

  /// More candidates for terminal chargers than all sets can be tried of.
  case tooManyTerminals(count: Int)

  /// The flow problem could not be solved.
  case flow(FlowError)

  /// The plan did not stand our own check. A defect in the program, never in the input.
  case planRefused(reason: String)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .stayTakesNoTime(let bus, let arrival, let departure):
      "The stay of bus '\(bus)' begins at second \(arrival) and ends at second \(departure); a departure after midnight is written with 86400 added."
    case .timeOutOfRange(let what, let seconds):
      "\(what) has a time of \(seconds) s; give 0 to \(DepotCharging.latestSeconds) s."
    case .energyOutOfRange(let bus, let kilowattHours):
      "Bus '\(bus)' needs \(kilowattHours) kWh; give 0 to \(DepotCharging.largestKilowattHours) kWh."
    case .powerOutOfRange(let what, let kilowatts):
      "\(what) has a power of \(kilowatts) kW; give more than 0 and at most \(DepotCharging.largestKilowatts) kW."
    case .efficiencyOutOfRange(let bus, let efficiency):
      "The efficiency of bus '\(bus)' is \(efficiency); give the share of the grid's energy that reaches the battery, above 0 and at most 1."
    case .stayLongerThanDay(let bus, let hours):
      "Bus '\(bus)' stands \(hours) h on a day that repeats every 24 h, so that it would stand twice at once; shorten the stay or do not repeat the day."
    case .staysOverlap(let bus, let seconds):
      "Bus '\(bus)' has two stays at second \(seconds); make them one, or name the buses apart."
    case .loadTakesNoTime(let from, let to):
      "A load begins at second \(from) and ends at second \(to); give an end after its beginning."
    case .tooManyTerminals(let count):
      "\(count) terminals are candidates for chargers, but all sets can only be tried of \(TerminalCharging.mostTerminals); name those with most layover."
    case .flow(let error):
      "The charging could not be planned: \(error)"
    case .planRefused(let reason):
      "The charging plan was refused by our own check (\(reason)); please report this with the input."
    }
  }
}
