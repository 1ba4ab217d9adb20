public import Quantities

/// Kilometres of a feed over a year: every trip's length times the dates on which it runs.
public struct AnnualVolume: Sendable {
  /// The first date that is counted.
  public let first: CalendarDate
  /// The last date that is counted.
  public let last: CalendarDate
  /// Metres over the counted dates, by where they come from, of the scheduled bus trips that belong.
  public let metresBySource: [LegSource: Double]
  /// The same by line and by the service that runs it, for one day of that service: by line, then service.
  public let services: [ServiceVolume]

  /// What a line runs on a day on which one of its services runs.
  public struct ServiceVolume: Hashable, Sendable {
    /// The line.
    public let route: RouteIndex
    /// The service: `feed.services.runs(_:on:)` tells its days.
    public let service: ServiceIndex
    /// Metres by where they come from.
    public let metresBySource: [LegSource: Double]
  }

  /// How many dates are counted: 365, or fewer where the feed's period is shorter.
  public var dateCount: Int { Int(last.dayNumber) - Int(first.dayNumber) + 1 }

  /// Adds up the last 365 days of a feed's period, or all of it where it is shorter. Demand-responsive trips and those with a
  /// repeated template (frequencies.txt) are not scheduled kilometres of one run: the former are left out, the latter counted run by
  /// run.
  ///
  /// - Parameter isIncluded: which lines belong.
  /// - Throws: `FeedError.neverAnyService` where nothing ever runs.
  /// - Complexity: trips, plus exceptions and days of each service.
  public init(_ feed: Feed, including isIncluded: (RouteIndex) -> Bool = { _ in true }) throws(FeedError) {
    let period = try ServicePeriod(of: feed)
    last = period.last
    first = max(period.first, period.last.adding(days: -364))
    let days = Self.days(feed.services, from: first, to: last)
    var runs: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows {
      let count = row.end > row.start ? (Int(row.end) - Int(row.start) + Int(row.headway) - 1) / Int(row.headway) : 0
      runs[row.trip, default: 0] += count
    }
    var patterns = PatternTable(feed)
    var metres: [LegSource: Double] = [:]
    var ofService: [Int: [Int: [LegSource: Double]]] = [:]
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let route = feed.trips.routes[trip]
      let service = feed.trips.services[trip]
      let count = days[service.position] * (runs[trip] ?? 1)
      guard count > 0, isIncluded(route), feed.kind(of: trip) == .bus, feed.stopTimes.rows(of: trip).count >= 2 else {
        continue
      }
      let pattern = patterns.pattern(of: trip)
      for leg in patterns.patterns[pattern].legs {
        metres[leg.source, default: 0] += leg.metres * Double(count)
        ofService[route.position, default: [:]][service.position, default: [:]][leg.source, default: 0] +=
          leg.metres * Double(runs[trip] ?? 1)
      }
    }
    metresBySource = metres
    services = ofService.sorted { $0.key < $1.key }.flatMap { route, services in
      services.sorted { $0.key < $1.key }.map { service, metres in
        ServiceVolume(route: RouteIndex(route), service: ServiceIndex(service), metresBySource: metres)
      }
    }
  }

  private static func days(_ services: Services, from first: CalendarDate, to last: CalendarDate) -> [Int] {
    (0..<services.count).map { row in
      var count = 0
      for day in first.dayNumber...last.dayNumber
      where services.runs(ServiceIndex(row), on: CalendarDate(dayNumber: day)) { count += 1 }
      return count
    }
  }
}
