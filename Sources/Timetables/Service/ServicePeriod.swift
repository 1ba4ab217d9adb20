public import Quantities

/// How many trips run on each date of a feed.
public struct ServicePeriod: Sendable {
  /// The first date with service.
  public let first: CalendarDate
  /// The last date with service.
  public let last: CalendarDate
  /// Dates on which at least one trip runs.
  public let dateCount: Int
  /// Whose holidays the dates are judged by.
  public let holidays: HolidayCalendar
  private let start: CalendarDate
  private let counts: [Int32]

  /// Trips that run on a date.
  public func tripCount(on date: CalendarDate) -> Int {
    let day = Int(date.dayNumber) - Int(start.dayNumber)
    return counts.indices.contains(day) ? Int(counts[day]) : 0
  }

  /// The period of a feed, counting the trips for which `isCounted` holds (all by default).
  ///
  /// Linear in services, exceptions and days: a period to the year 9999 costs no more than its days.
  ///
  /// - Throws: `FeedError.neverAnyService` where no counted trip ever runs.
  public init(of feed: Feed, counting isCounted: (TripIndex) -> Bool = { _ in true }) throws(FeedError) {
    var tripsOfService = [Int32](repeating: 0, count: feed.services.count)
    for row in 0..<feed.trips.count where isCounted(TripIndex(row)) {
      tripsOfService[feed.trips.services[TripIndex(row)].position] += 1
    }
    guard let bounds = Self.bounds(feed.services, tripsOfService) else {
      throw .neverAnyService(path: feed.path)
    }
    let counts = Self.count(feed.services, tripsOfService, from: bounds.start, to: bounds.end)
    guard let firstDay = counts.firstIndex(where: { $0 > 0 }), let lastDay = counts.lastIndex(where: { $0 > 0 })
    else { throw .neverAnyService(path: feed.path) }
    start = bounds.start
    self.counts = counts
    first = bounds.start.adding(days: firstDay)
    last = bounds.start.adding(days: lastDay)
    holidays = HolidayCalendar(of: feed)
    dateCount = counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
  }

  /// The weekday, Monday to Friday and neither a public holiday nor an eve as far as `holidays` knows, with most trips; of equals the earliest. Where
  /// nothing runs on such a day, the date with most trips of all.
  public var busiestWeekday: CalendarDate { busiestDay.date }

  /// `busiestWeekday`, and whether it is such a weekday or only the busiest date.
  public var busiestDay: (date: CalendarDate, isOrdinaryWeekday: Bool) {
    let days = counts.indices.filter { counts[$0] > 0 && holidays.isOrdinaryWeekday(start.adding(days: $0)) }
    let candidates = days.isEmpty ? Array(counts.indices) : days
    let best = candidates.max { (counts[$0], $1) < (counts[$1], $0) }
    return (start.adding(days: best ?? 0), !days.isEmpty)
  }

  /// The dates with service, from the first to the last.
  public var dates: [CalendarDate] { counts.indices.filter { counts[$0] > 0 }.map { start.adding(days: $0) } }

  private static func bounds(
    _ services: Services, _ trips: [Int32]
  ) -> (start: CalendarDate, end: CalendarDate)? {
    var dates: [CalendarDate] = []
    for row in 0..<services.count where trips[row] > 0 {
      let service = ServiceIndex(row)
      if let start = services.starts[service], let end = services.ends[service], start <= end,
        services.weekdays[service] != 0
      {
        dates += [start, end]
      }
      let added = services.exceptions[service].lazy.filter(\.isAdded).map(\.date)
      if let first = added.first, let last = added.last { dates += [first, last] }
    }
    guard let start = dates.min(), let end = dates.max() else { return nil }
    return (start, end)
  }

  private static func count(
    _ services: Services, _ trips: [Int32], from start: CalendarDate, to end: CalendarDate
  ) -> [Int32] {
    let days = Int(end.dayNumber) - Int(start.dayNumber) + 1
    var counts = [Int32](repeating: 0, count: days)
    for weekday in 0..<7 { addRegular(weekday, services, trips, from: start, to: &counts) }
    for row in 0..<services.count where trips[row] > 0 {
      let service = ServiceIndex(row)
      for exception in services.exceptions[service] {
        let runsAnyway = services.runsByCalendar(service, on: exception.date)
        if exception.isAdded == runsAnyway { continue }
        let day = Int(exception.date.dayNumber) - Int(start.dayNumber)
        if counts.indices.contains(day) { counts[day] += exception.isAdded ? trips[row] : -trips[row] }
      }
    }
    return counts
  }

  /// Adds what calendar.txt runs on one weekday. What changes at a day is noted and then summed up, so that a service costs two
  /// additions and not its days.
  private static func addRegular(
    _ weekday: Int, _ services: Services, _ trips: [Int32], from start: CalendarDate, to counts: inout [Int32]
  ) {
    var changes = [Int32](repeating: 0, count: counts.count + 1)
    for row in 0..<services.count where trips[row] > 0 {
      let service = ServiceIndex(row)
      guard services.weekdays[service] >> UInt8(weekday) & 1 == 1, let from = services.starts[service],
        let to = services.ends[service], from <= to
      else { continue }
      changes[Int(from.dayNumber) - Int(start.dayNumber)] += trips[row]
      changes[Int(to.dayNumber) - Int(start.dayNumber) + 1] -= trips[row]
    }
    let firstSuchDay = (weekday - start.weekday.rawValue + 7) % 7
    var running: Int32 = 0
    for day in counts.indices {
      running += changes[day]
      if day % 7 == firstSuchDay { counts[day] += running }
    }
  }
}
