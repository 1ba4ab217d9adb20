public import Quantities

extension Feed {
  /// What the rules find in the feed, besides `notices`, which reading it gave.
  ///
  /// - Parameter validationDate: the day that "expired" and "future" are judged by; there is no clock here.
  public func check(on validationDate: CalendarDate) -> NoticeLog {
    var log = NoticeLog()
    let run = RuleRun(self, validationDate: validationDate)
    for rule in FeedRules.all { rule.check(self, run, &log) }
    return log
  }

  /// Checks the feed on a thread of its own while something else is worked out of it on this one.
  ///
  /// - Throws: what the work throws; the thread has ended then too.
  public func check<Result>(
    on validationDate: CalendarDate, while work: () throws -> Result
  ) throws -> (result: Result, notices: NoticeLog) {
    let notices = Background { self.check(on: validationDate) }
    return (try work(), try notices.get())
  }
}

/// What the rules of one run share.
struct RuleRun: Sendable {
  /// The day that "expired" and "future" are judged by.
  let validationDate: CalendarDate
  /// When each service runs.
  let activeDates: [ActiveDates]
  /// Whether some trip has the service.
  let isServiceUsed: [Bool]
  /// Whether some trip calls at the stop.
  let isStopServed: [Bool]
  /// How many rows of stop_times.txt each trip has that name no stop.
  let callsWithoutStop: [Int32]
  /// The trips' stops in a row.
  let patterns: StopPatterns
  /// What is wrong between shapes and stops.
  let shapeProblems: [ShapeProblem]

  init(_ feed: Feed, validationDate: CalendarDate) {
    self.validationDate = validationDate
    activeDates = (0..<feed.services.count).map { ActiveDates(feed.services, ServiceIndex($0)) }
    var isUsed = [Bool](repeating: false, count: feed.services.count)
    for service in feed.trips.services.values { isUsed[service.position] = true }
    isServiceUsed = isUsed
    var isServed = [Bool](repeating: false, count: feed.stops.count)
    for stop in feed.stopTimes.stops { isServed[stop.position] = true }
    isStopServed = isServed
    patterns = StopPatterns(feed)
    shapeProblems = feed.shapeProblems(patterns)
    var withoutStop = [Int32](repeating: 0, count: feed.trips.count)
    for call in feed.stopTimes.onDemand where !call.namesStop { withoutStop[call.trip.position] += 1 }
    callsWithoutStop = withoutStop
  }

  /// How many rows of stop_times.txt a trip has, those that name no stop too.
  func callCount(_ feed: Feed, _ trip: TripIndex) -> Int {
    feed.stopTimes.rows(of: trip).count + Int(callsWithoutStop[trip.position])
  }

  /// The first and the last day on which a service that some trip has runs.
  var serviceWindow: (first: CalendarDate, last: CalendarDate)? {
    let spans = activeDates.indices.filter { isServiceUsed[$0] }.compactMap { activeDates[$0].span }
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max() else { return nil }
    return (first, last)
  }
}
