public import Quantities

/// How many trips are under way in each minute of a service day: so many vehicles are in motion, at least so many are needed.
///
/// A trip is under way from its first departure to its last arrival, that moment left out: a bus may end one trip and begin the next
/// in one second. Layovers and empty runs do not count. Trips past midnight belong to the day on which they began, so the first
/// minutes lack what the day before still has on the road.
public struct MotionByMinute: Equatable, Sendable {
  /// For each minute from the start of the service day the most trips that are under way at one moment of it; 1,440 values, and
  /// more where trips run past midnight.
  public let byMinute: [Int]

  /// The most trips under way at any moment.
  public var peak: Int { byMinute.max() ?? 0 }

  /// The first minute in which the peak is reached; nil where nothing moves.
  public var peakMinute: Int? { peak > 0 ? byMinute.firstIndex(of: peak) : nil }

  /// When that minute begins; nil where nothing moves.
  public var peakTime: ServiceTime? { peakMinute.map { ServiceTime(seconds: Int32($0 * 60)) } }

  /// Counts trips from their departures and arrivals, in seconds of the service day, not negative; a trip that takes no time is under
  /// way at no moment.
  ///
  /// - Complexity: sorting twice as many events as there are trips, and the minutes.
  public init(spans: some Sequence<(start: Int32, end: Int32)>) {
    // At one second, those that end go before those that begin.
    let changes = spans.filter { $0.start < $0.end }.flatMap { [(at: $0.start, by: 1), (at: $0.end, by: -1)] }
      .sorted { ($0.at, $0.by) < ($1.at, $1.by) }
    var byMinute = [Int](repeating: 0, count: max(1440, (Int(changes.last?.at ?? 0) + 59) / 60))
    var now = 0
    for (place, change) in changes.enumerated() where place + 1 < changes.count {
      now += change.by
      let next = changes[place + 1].at
      guard now > 0, next > change.at else { continue }
      for minute in Int(change.at) / 60...(Int(next) - 1) / 60 { byMinute[minute] = max(byMinute[minute], now) }
    }
    self.byMinute = byMinute
  }

  /// Counts the trips of one kind of a timetable.
  public init(_ timetable: Timetable, _ kind: TrafficKind = .bus) {
    self.init(
      spans: timetable.trips.lazy.filter { $0.kind == kind }.map {
        (timetable.start(of: $0).seconds, timetable.end(of: $0).seconds)
      })
  }

  /// Counts the trips of one kind that run on a date, as `Timetable` has them: runs by frequency are trips of their own, and trips
  /// without a time at an end or with times that go back are left out.
  ///
  /// - Throws: `FeedError.tooManyRuns` where frequencies.txt asks for more than any network runs.
  /// - Complexity: linear in the stop times of the date, which are not measured.
  public init(_ feed: Feed, on date: CalendarDate, _ kind: TrafficKind = .bus) throws(FeedError) {
    let running = (0..<feed.services.count).map { feed.services.runs(ServiceIndex($0), on: date) }
    var templates: [TripIndex: [Frequencies.Row]] = [:]
    for row in feed.frequencies.rows { templates[row.trip, default: []].append(row) }
    var spans: [(start: Int32, end: Int32)] = []
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      guard running[feed.trips.services[trip].position], feed.stopTimes.rows(of: trip).count >= 2,
        feed.kind(of: trip) == kind, let span = feed.findSpan(of: trip), feed.timesNeverGoBack(trip)
      else { continue }
      guard let rows = templates[trip] else {
        spans.append(span)
        continue
      }
      for row in rows {
        guard spans.count + row.runCount <= Self.mostRuns else {
          let id = feed.trips.ids[trip.position]
          throw .tooManyRuns(path: feed.path, trip: id, runs: spans.count + row.runCount, limit: Self.mostRuns)
        }
        for start in stride(from: row.start, to: row.end, by: Int(row.headway)) {
          spans.append((start, start + (span.end - span.start)))
        }
      }
    }
    self.init(spans: spans)
  }

  /// Runs of one day past which a feed is refused, as `Timetable` refuses it for their stop times.
  private static let mostRuns = 20_000_000
}

extension Feed {
  /// Whether every time that a trip's rows give is at least the one before it.
  fileprivate func timesNeverGoBack(_ trip: TripIndex) -> Bool {
    var last = Int32.min
    for row in stopTimes.rows(of: trip) {
      let (arrival, departure) = (stopTimes.arrivals[row], stopTimes.departures[row])
      if arrival != StopTimes.noTime {
        if arrival < last { return false }
        last = arrival
      }
      if departure != StopTimes.noTime {
        if departure < last { return false }
        last = departure
      }
    }
    return true
  }
}
