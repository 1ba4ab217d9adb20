import Quantities

/// Length, kind and runs of each trip of a feed, worked out once for all sorts of day.
struct MeasuredTrips {
  /// A trip, or the runs of one row of frequencies.txt.
  struct Run {
    let count: Int
    let first: ServiceTime?
    let last: ServiceTime?
    let journey: Journey
  }

  private let feed: Feed
  private let names: [UInt64]
  private let templates: [TripIndex: [Frequencies.Row]]
  /// Whole metres; nil for trips of fewer than two stops.
  let metres: [Int?]
  let kinds: [TrafficKind]

  init(_ feed: Feed) {
    self.feed = feed
    names = (0..<feed.stops.count).map { Spread.hash(feed.stops.names, $0) }
    templates = Dictionary(grouping: feed.frequencies.rows, by: \.trip)
    var patterns = PatternTable(feed)
    var lengths: [Int] = []
    metres = (0..<feed.trips.count).map { row in
      guard feed.stopTimes.rows(of: TripIndex(row)).count >= 2 else { return nil }
      let pattern = patterns.pattern(of: TripIndex(row))
      // Patterns are numbered as they are met, so that a new one is the next.
      if pattern == lengths.count {
        lengths.append(Int(patterns.patterns[pattern].legs.reduce(0) { $0 + $1.metres }.rounded()))
      }
      return lengths[pattern]
    }
    kinds = (0..<feed.trips.count).map { feed.kind(of: TripIndex($0)) }
  }

  /// The runs of a trip of at least two stops.
  func runs(of trip: TripIndex) -> [Run] {
    let rows = feed.stopTimes.rows(of: trip)
    let (first, last) = (rows.lowerBound, rows.upperBound - 1)
    let start = time(feed.stopTimes.departures[first]) ?? time(feed.stopTimes.arrivals[first])
    let end = time(feed.stopTimes.arrivals[last]) ?? time(feed.stopTimes.departures[last])
    let none = StopTimes.noTime
    func journey(_ start: Int32, _ end: Int32, _ headway: Int32) -> Journey {
      Journey(
        start: start, end: end, from: names[feed.stopTimes.stops[first].position],
        to: names[feed.stopTimes.stops[last].position], stops: rows.count, headway: headway)
    }
    guard let frequencies = templates[trip] else {
      return [
        Run(
          count: 1, first: start, last: start, journey: journey(start?.seconds ?? none, end?.seconds ?? none, 0))
      ]
    }
    return frequencies.filter { $0.runCount > 0 }.map { row in
      let latest = Int(row.start) + (row.runCount - 1) * Int(row.headway)
      return Run(
        count: row.runCount, first: ServiceTime(seconds: row.start), last: ServiceTime(seconds: Int32(latest)),
        journey: journey(row.start, row.end, row.headway))
    }
  }

  private func time(_ seconds: Int32) -> ServiceTime? {
    seconds == StopTimes.noTime ? nil : ServiceTime(seconds: seconds)
  }
}
