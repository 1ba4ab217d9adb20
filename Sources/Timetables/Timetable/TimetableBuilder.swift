public import Quantities

extension Timetable {
  /// The traffic of a feed on a service day.
  ///
  /// - Parameters:
  ///   - date: the service day; trips past its midnight belong to it.
  ///   - measured: patterns of the feed that an audit has measured already.
  ///   - isIncluded: which lines belong; all by default.
  /// - Throws: `FeedError.noService` where no trip that belongs runs on the date; `FeedError.tooManyRuns` where frequencies.txt
  ///   asks for more than any network runs.
  public init(
    _ feed: Feed, on date: CalendarDate, measured: MeasuredPatterns? = nil,
    including isIncluded: (RouteIndex) -> Bool = { _ in true }
  ) throws(FeedError) {
    let running = (0..<feed.services.count).map { feed.services.runs(ServiceIndex($0), on: date) }
    let trips = (0..<feed.trips.count).map { TripIndex($0) }
      .filter { running[feed.trips.services[$0].position] && isIncluded(feed.trips.routes[$0]) }
    guard !trips.isEmpty else {
      let period = try ServicePeriod(of: feed)
      throw .noService(
        path: feed.path, date: date.description, first: period.first.description, last: period.last.description)
    }
    var builder = TimetableBuilder(feed, measured)
    for trip in trips { try builder.add(trip) }
    self = builder.finish(date)
  }
}

/// Turns the rows of chosen trips into a timetable.
private struct TimetableBuilder {
  /// Stop times of runs by frequency in one day past which the feed is refused: five times what a national feed of 4 million
  /// rows holds in all.
  private static let mostFrequencyTimes = 20_000_000

  private let feed: Feed
  private var patternTable: PatternTable
  private var templates: [TripIndex: [Frequencies.Row]] = [:]
  private var drafts: [Draft] = []
  private var arrivals: [Int32] = []
  private var departures: [Int32] = []
  private var leftOut: [Timetable.LeftOut] = []
  private var interpolatedTimes = 0
  private var frequencyRuns = 0
  private var frequencyTimes = 0

  /// A trip before stops, lines and patterns are numbered anew.
  private struct Draft {
    let id: String
    let trip: TripIndex
    let pattern: Int
    let firstTime: Int
    let timeCount: Int
    let start: Int32
  }

  init(_ feed: Feed, _ measured: MeasuredPatterns?) {
    self.feed = feed
    patternTable = PatternTable(feed, measured: measured)
    for row in feed.frequencies.rows { templates[row.trip, default: []].append(row) }
  }

  mutating func add(_ trip: TripIndex) throws(FeedError) {
    let rows = feed.stopTimes.rows(of: trip)
    guard rows.count >= 2 else { return leaveOut(trip, .tooFewStops) }
    let pattern = patternTable.pattern(of: trip)
    let known = TripTimes(feed.stopTimes, rows, patternTable.patterns[pattern].legs)
    guard let times = known else { return leaveOut(trip, .noEndTime) }
    guard times.neverGoBack else { return leaveOut(trip, .timesGoBack) }
    interpolatedTimes += times.interpolated
    let id = feed.trips.ids[trip.position]
    guard let frequencies = templates[trip] else {
      append(id, trip, pattern, times, shift: 0)
      return
    }
    guard frequencies.contains(where: { $0.runCount > 0 }) else { return leaveOut(trip, .noRuns) }
    for row in frequencies {
      frequencyTimes += row.runCount * rows.count
      guard frequencyTimes <= Self.mostFrequencyTimes else {
        throw .tooManyRuns(path: feed.path, trip: id, runs: frequencyTimes, limit: Self.mostFrequencyTimes)
      }
      for start in stride(from: row.start, to: row.end, by: Int(row.headway)) {
        let run = "\(id)@\(ServiceTime(seconds: start))"
        append(run, trip, pattern, times, shift: start - times.departures[0])
        frequencyRuns += 1
      }
    }
  }

  private mutating func leaveOut(_ trip: TripIndex, _ reason: Timetable.LeftOut.Reason) {
    leftOut.append(Timetable.LeftOut(tripID: feed.trips.ids[trip.position], reason: reason))
  }

  private mutating func append(_ id: String, _ trip: TripIndex, _ pattern: Int, _ times: TripTimes, shift: Int32) {
    drafts.append(
      Draft(
        id: id, trip: trip, pattern: pattern, firstTime: arrivals.count, timeCount: times.arrivals.count,
        start: times.departures[0] + shift))
    arrivals.append(contentsOf: times.arrivals.lazy.map { $0 + shift })
    departures.append(contentsOf: times.departures.lazy.map { $0 + shift })
  }

  func finish(_ date: CalendarDate) -> Timetable {
    let usedRoutes = numbering(feed.routes.count, drafts.map { feed.trips.routes[$0.trip].position })
    let usedStops = numbering(
      feed.stops.count, patternTable.patterns.flatMap { $0.stops.map(\.position) })
    let trips = drafts.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map { draft in
      trip(draft, line: usedRoutes.new[feed.trips.routes[draft.trip].position])
    }
    return Timetable(
      feedName: feed.name, sha256: feed.sha256, date: date,
      stops: Column(usedStops.old.map { stop(StopIndex($0)) }),
      lines: Column(usedRoutes.old.map { line(RouteIndex($0)) }),
      patterns: Column(patternTable.patterns.map { pattern($0, usedStops.new) }), trips: trips,
      contractors: (0..<feed.attributions.organizations.count).map { feed.attributions.organizations[$0] },
      leftOut: leftOut, statedUnit: patternTable.measurer.statedUnit, interpolatedTimes: interpolatedTimes,
      frequencyRuns: frequencyRuns, arrivals: arrivals, departures: departures)
  }

  /// Which rows of a table are used, in order, and their new numbers.
  private func numbering(_ count: Int, _ used: [Int]) -> (old: [Int], new: [Int]) {
    var isUsed = [Bool](repeating: false, count: count)
    for row in used { isUsed[row] = true }
    var new = [Int](repeating: -1, count: count)
    var old: [Int] = []
    for row in 0..<count where isUsed[row] {
      new[row] = old.count
      old.append(row)
    }
    return (old, new)
  }

  private func stop(_ stop: StopIndex) -> Timetable.Stop {
    Timetable.Stop(
      id: feed.stops.ids[stop.position], name: feed.stops.names[stop.position],
      coordinate: feed.stops.findPlace(stop),
      station: feed.stops.parents[stop].map { feed.stops.ids[$0.position] })
  }

  private func line(_ route: RouteIndex) -> Timetable.Line {
    Timetable.Line(
      id: feed.routes.ids[route.position], name: feed.routes.name(route),
      longName: feed.routes.longNames[route.position],
      kind: feed.kind(of: route), routeType: feed.routes.types[route])
  }

  private func pattern(_ pattern: PatternTable.Pattern, _ stopNumbers: [Int]) -> Timetable.Pattern {
    let path =
      pattern.shape.map { feed.shapes.points(of: $0).map { feed.shapes.coordinate($0) } }
      ?? pattern.stops.compactMap { feed.stops.findPlace($0) }
    return Timetable.Pattern(
      stops: pattern.stops.map { RowIndex(stopNumbers[$0.position]) }, legs: pattern.legs, path: path,
      shapeID: pattern.shape.map { feed.shapes.ids[$0.position] })
  }

  private func trip(_ draft: Draft, line: Int) -> Timetable.Trip {
    Timetable.Trip(
      id: draft.id, line: RowIndex(line), pattern: RowIndex(draft.pattern),
      direction: feed.trips.directions[draft.trip],
      blockID: feed.trips.blockNumbers[draft.trip].map { feed.trips.blocks[Int($0)] },
      contractor: feed.findOperator(of: draft.trip), kind: feed.kind(of: draft.trip), firstTime: draft.firstTime,
      timeCount: draft.timeCount)
  }
}

extension Feed {
  /// The contractor of a trip, as a number of `attributions.organizations`: its own, else its line's, else its agency's.
  public func findOperator(of trip: TripIndex) -> Int? {
    guard attributions.count > 0 else { return nil }
    let route = trips.routes[trip]
    if let own = attributions.tripOperators[trip] { return Int(own) }
    if let ofLine = attributions.routeOperators[route] { return Int(ofLine) }
    guard let agency = routes.agencies[route] else { return nil }
    return attributions.agencyOperators[agency].map { Int($0) }
  }
}
