import Electrification
public import Quantities
public import Timetables

/// How many buses a day takes: at least those in motion at the busiest minute, and as built by the engine.
public struct PeakVehicles: Hashable, Sendable {
  /// What came of building the blocks.
  public enum Built: Hashable, Sendable {
    /// The fewest buses that run all trips by our blocks.
    case fleet(Int)
    /// The day has so many trips, more than are planned here: the trips in motion stand alone.
    case tooManyTrips(Int)
    /// No scheduled bus runs.
    case noTrips
  }

  /// More trips of a day than this are not built into blocks here: it would take minutes, and the trips in motion say which way the
  /// need moves.
  public static let mostTrips = 4000

  /// Scheduled buses between departure and arrival at the busiest minute: no plan takes fewer.
  public let inMotion: Int
  /// The minute in which that is first so; nil without trips.
  public let busiest: ServiceTime?
  /// The fewest buses by built blocks. Any bus runs any line, and where buses sleep is left open: the need with depots is no lower.
  public let built: Built

  /// Counts the scheduled buses of a day.
  ///
  /// Layover, speeds and detours of empty runs are a study's defaults, assumptions that `Assumptions` states.
  ///
  /// - Throws: `SchedulingError` where a day cannot be scheduled.
  public init(_ timetable: Timetable) throws {
    let motion = MotionByMinute(timetable)
    inMotion = motion.peak
    busiest = motion.peakTime
    let trips = timetable.trips.filter { $0.kind == .bus }
    guard !trips.isEmpty else {
      built = .noTrips
      return
    }
    guard trips.count <= Self.mostTrips else {
      built = .tooManyTrips(trips.count)
      return
    }
    built = .fleet(try Self.schedule(trips, timetable))
  }

  /// What the built number of buses rests on.
  public struct Assumptions: Sendable {
    /// Least time between two trips of a bus.
    public let layover: TimeSpan
    /// Road over great circle, for empty runs.
    public let detourFactor: Double
    /// Speed of empty runs up to 5 km.
    public let townSpeed: Speed
    /// Speed of longer ones.
    public let roadSpeed: Speed
  }

  /// The assumptions: the defaults of a study.
  public static var assumptions: Assumptions {
    let blocks = Study.Blocks()
    return Assumptions(
      layover: blocks.layover, detourFactor: blocks.detourFactor ?? DetourFactor.usual, townSpeed: blocks.townSpeed,
      roadSpeed: blocks.roadSpeed)
  }

  private static func schedule(_ trips: [Timetable.Trip], _ timetable: Timetable) throws -> Int {
    let blocks = Study.Blocks()
    let rule = DeadheadRule(blocks: blocks)
    var terminals = Terminals(timetable)
    let scheduled = trips.map { trip in
      let stops = timetable.patterns[trip.pattern].stops
      let (start, end) = (timetable.start(of: trip).seconds, timetable.end(of: trip).seconds)
      return SchedulingTrip(
        name: trip.id, startTerminal: terminals.number(of: stops[0]), startSeconds: start,
        endTerminal: terminals.number(of: stops[stops.count - 1]), endSeconds: max(end, start + 1),
        lengthMetres: Int32(timetable.length(of: trip).metres.rounded()))
    }
    let places = terminals
    let table = try DeadheadTable(terminalCount: places.count) { from, to in
      rule.deadhead(from: places[from].coordinate, to: places[to].coordinate)
    }
    return try VehicleScheduling(
      trips: scheduled, deadheads: table,
      layover: MinimumLayover(seconds: Int32(blocks.layover.seconds.rounded())), overnight: .ignored
    ).solve().fleet
  }
}
