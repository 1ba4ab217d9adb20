public import Quantities

/// What one line does on the plain dates of one sort, with one kind of traffic.
public struct LineDay: Hashable, Sendable {
  /// How many plain dates there are of the sort, whether the line runs on them or not.
  public let dates: Int
  /// Trips on all of them, a whole number; runs by frequency count one by one. Trips of fewer than two stops are none.
  public internal(set) var trips = 0.0
  /// Metres of all these trips, each length rounded to whole metres: sums of whole numbers are exact, whatever their order.
  public internal(set) var metres = 0.0
  /// The earliest departure of all; nil where no trip has a time at its first stop.
  public internal(set) var firstDeparture: ServiceTime?
  /// The latest departure of all.
  public internal(set) var lastDeparture: ServiceTime?

  /// Trips a day, in the mean over the dates of the sort.
  public var meanTrips: Double { trips / Double(dates) }
  /// Kilometres a day, in the mean over the dates of the sort.
  public var meanDistance: Distance { Distance(metres: metres / Double(dates)) }

  /// Whether two mean days are the same; exact, since it is reckoned in whole numbers.
  func isSame(as other: LineDay) -> Bool {
    let (mine, others) = (Double(dates), Double(other.dates))
    return trips * others == other.trips * mine && metres * others == other.metres * mine
      && firstDeparture == other.firstDeparture && lastDeparture == other.lastDeparture
  }
}

/// What passengers tell a trip by: two trips of a line with the same journey are one trip that stayed.
struct Journey: Hashable {
  let start: Int32
  let end: Int32
  let from: UInt64
  let to: UInt64
  let stops: Int
  let headway: Int32
}

/// The lines of a feed on the dates of one sort.
struct LineDays {
  struct Key: Hashable {
    let route: RouteIndex
    let kind: TrafficKind
  }

  private(set) var days: [Key: LineDay] = [:]
  /// On how many dates each journey is run, with runs by frequency one by one.
  private(set) var journeys: [Key: [Journey: Double]] = [:]

  init(_ feed: Feed, _ sort: DaySort, _ measured: MeasuredTrips) {
    let counts = DateWeights.counts(feed, sort)
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let dates = counts[feed.trips.services[trip].position]
      guard dates > 0, let metres = measured.metres[row] else { continue }
      let key = Key(route: feed.trips.routes[trip], kind: measured.kinds[row])
      var day = days[key] ?? LineDay(dates: sort.plainDates.count)
      for run in measured.runs(of: trip) {
        let runs = Double(dates) * Double(run.count)
        day.trips += runs
        day.metres += runs * Double(metres)
        if let first = run.first, let last = run.last {
          day.firstDeparture = min(day.firstDeparture ?? first, first)
          day.lastDeparture = max(day.lastDeparture ?? last, last)
        }
        journeys[key, default: [:]][run.journey, default: 0] += runs
      }
      if day.trips > 0 { days[key] = day }
    }
  }
}
