public import Quantities

/// The traffic of one service day, freed from the format it came in: what the engine works on.
///
/// Times are filled in, distances are measured, runs by frequency stand as trips of their own. Trips that cannot be run as the
/// feed describes them are left out and listed with the reason.
public struct Timetable: Sendable {
  /// A stop that some trip serves.
  public struct Stop: Hashable, Sendable {
    /// The feed's id.
    public let id: String
    /// The name that passengers know.
    public let name: String
    /// Where it is; nil where the feed does not say.
    public let coordinate: Coordinate?
    /// The id of the station that the stop belongs to; nil at top level.
    public let station: String?
  }

  /// A line.
  public struct Line: Hashable, Sendable {
    /// The feed's id.
    public let id: String
    /// The number or name that passengers know.
    public let name: String
    /// The longer name, empty where there is none.
    public let longName: String
    /// What sort of traffic it is by its route_type.
    public let kind: TrafficKind
    /// route_type as the feed writes it.
    public let routeType: Int32
  }

  /// A sequence of stops with the ways between them.
  public struct Pattern: Sendable {
    /// The stops in order, at least two.
    public let stops: [RowIndex<Stop>]
    /// The legs between them, one fewer.
    public let legs: [Leg]
    /// The way on the map, as far as the feed shows it: the shape's points, else the stops with a coordinate.
    public let path: [Coordinate]
    /// The feed's shape_id, by which measured heights are found; nil where there is no shape.
    public let shapeID: String?
    /// Length of all legs in metres.
    public var metres: Double { legs.reduce(0) { $0 + $1.metres } }
  }

  /// One journey.
  public struct Trip: Sendable {
    /// The feed's id; for a run by frequency with `@` and the time of departure behind it.
    public let id: String
    /// The line.
    public let line: RowIndex<Line>
    /// The stops and legs.
    public let pattern: RowIndex<Pattern>
    /// 0 or 1 where the feed tells directions apart.
    public let direction: UInt8?
    /// The vehicle's block; nil where the feed names none.
    public let blockID: String?
    /// The contractor, as a place in `contractors`; nil where the feed names none.
    public let contractor: Int?
    /// What sort of traffic it is: the line's, or demand-responsive where every stop must be asked for.
    public let kind: TrafficKind
    let firstTime: Int
    let timeCount: Int
  }

  /// A trip that is not in the timetable, and why.
  public struct LeftOut: Hashable, Sendable {
    /// The reasons why a trip cannot be run as the feed describes it.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// Fewer than two stops.
      case tooFewStops = "too-few-stops"
      /// The first or the last stop has no time.
      case noEndTime = "no-end-time"
      /// A time lies before the one at the stop before.
      case timesGoBack = "times-go-back"
      /// frequencies.txt makes the trip a template and gives it no run.
      case noRuns = "no-runs"
    }

    /// The feed's id.
    public let tripID: String
    /// Why.
    public let reason: Reason
  }

  /// The feed's name.
  public let feedName: String
  /// SHA-256 of the feed.
  public let sha256: String
  /// The service day.
  public let date: CalendarDate
  /// Stops that some trip serves, in the order of the feed.
  public let stops: Column<Stop, Stop>
  /// Lines that have a trip, in the order of the feed.
  public let lines: Column<Line, Line>
  /// Patterns that some trip runs.
  public let patterns: Column<Pattern, Pattern>
  /// The trips, by departure and then id.
  public let trips: [Trip]
  /// Names of contractors, as the feed's attributions give them; an empty name is kept.
  public let contractors: [String]
  /// Trips of the day that are not in `trips`, in the order of the feed.
  public let leftOut: [LeftOut]
  /// The unit in which the feed states distances, inferred; nil where it states none that can be lengths.
  public let statedUnit: DistanceUnit?
  /// How many stop times had no time and got one by distance between the timed stops round them.
  public let interpolatedTimes: Int
  /// How many of `trips` are runs by frequency.
  public let frequencyRuns: Int
  let arrivals: [Int32]
  let departures: [Int32]

  /// Arrival at each stop of a trip, in seconds of the service day.
  public func arrivals(of trip: Trip) -> ArraySlice<Int32> {
    arrivals[trip.firstTime..<(trip.firstTime + trip.timeCount)]
  }

  /// Departure from each stop of a trip, in seconds of the service day.
  public func departures(of trip: Trip) -> ArraySlice<Int32> {
    departures[trip.firstTime..<(trip.firstTime + trip.timeCount)]
  }

  /// When a trip leaves its first stop.
  public func start(of trip: Trip) -> ServiceTime { ServiceTime(seconds: departures[trip.firstTime]) }

  /// When a trip reaches its last stop.
  public func end(of trip: Trip) -> ServiceTime {
    ServiceTime(seconds: arrivals[trip.firstTime + trip.timeCount - 1])
  }

  /// The length of a trip.
  public func length(of trip: Trip) -> Distance { Distance(metres: patterns[trip.pattern].metres) }
}
