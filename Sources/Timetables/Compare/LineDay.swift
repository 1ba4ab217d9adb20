public import Quantities

/// What one line does on one day with one kind of traffic.
public struct LineDay: Hashable, Sendable {
  /// Trips; runs by frequency count one by one.
  public internal(set) var trips = 0
  /// Vehicle kilometres in whole metres: each trip's length, rounded, so that a sum does not depend on the order.
  public internal(set) var metres = 0
  /// When the first trip leaves.
  public internal(set) var firstDeparture: ServiceTime
  /// When the last trip leaves.
  public internal(set) var lastDeparture: ServiceTime

  /// Length of all trips.
  public var distance: Distance { Distance(metres: Double(metres)) }
}

/// What passengers tell a trip by: two trips of a line with the same journey are one trip that stayed.
struct Journey: Hashable {
  let start: Int32
  let end: Int32
  let from: String
  let to: String
  let stops: Int
}

/// The traffic of a typical day, line by line.
struct LineDays {
  struct Key: Hashable {
    let route: RouteIndex
    let kind: TrafficKind
  }

  private(set) var days: [Key: LineDay] = [:]
  private(set) var journeys: [Key: [Journey: Int]] = [:]

  init(_ timetable: Timetable, _ feed: Feed) {
    let routes = timetable.lines.values.map { line -> RouteIndex in
      guard let position = feed.routes.ids.find(line.id) else {
        preconditionFailure("line \(line.id) of the timetable is not in the feed that it was made from")
      }
      return RouteIndex(position)
    }
    let lengths = timetable.patterns.values.map { Int($0.metres.rounded()) }
    for trip in timetable.trips {
      let key = Key(route: routes[trip.line.position], kind: trip.kind)
      let (start, end) = (timetable.start(of: trip), timetable.end(of: trip))
      var day = days[key] ?? LineDay(firstDeparture: start, lastDeparture: start)
      day.trips += 1
      day.metres += lengths[trip.pattern.position]
      day.firstDeparture = min(day.firstDeparture, start)
      day.lastDeparture = max(day.lastDeparture, start)
      days[key] = day
      let stops = timetable.patterns[trip.pattern].stops
      let journey = Journey(
        start: start.seconds, end: end.seconds, from: timetable.stops[stops[0]].name,
        to: timetable.stops[stops[stops.count - 1]].name, stops: stops.count)
      journeys[key, default: [:]][journey, default: 0] += 1
    }
  }
}
