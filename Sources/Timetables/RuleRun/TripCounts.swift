import Quantities

/// How many trips run on each day of a feed, with each run of frequencies.txt, as the canonical validator counts them.
struct TripCounts: Sendable {
  private let first: CalendarDate
  private let counts: [Int]

  /// A day counts as one of most where it has three quarters of the trips of the busy days; these are the day behind which a tenth of
  /// all days lie, or thirty days where a tenth is more. The canonical validator's thresholds.
  private static let share = 0.75
  private static let busyShare = 0.9
  private static let mostBusyDays = 30

  /// Linear in services, exceptions and days; nil where no trip ever runs.
  init?(_ feed: Feed) {
    let trips = Self.tripsOfServices(feed)
    let used = trips.indices.filter { trips[$0] > 0 }.map { ServiceIndex($0) }
    let services = feed.services
    var bounds: [CalendarDate] = []
    for service in used {
      if services.weekdays[service] != 0, let start = services.starts[service], let end = services.ends[service],
        start <= end
      {
        bounds += [start, end]
      }
      bounds += services.exceptions[service].filter(\.isAdded).map(\.date)
    }
    guard let first = bounds.min(), let last = bounds.max() else { return nil }
    let dayCount = Int(last.dayNumber) - Int(first.dayNumber) + 1
    func day(_ date: CalendarDate) -> Int { Int(date.dayNumber) - Int(first.dayNumber) }
    // What calendar.txt gives on each weekday starts and ends with a period: noted there, and summed up.
    var changes = [[Int]](repeating: Array(repeating: 0, count: dayCount + 1), count: 7)
    for service in used {
      guard let start = services.starts[service], let end = services.ends[service], start <= end else { continue }
      for weekday in 0..<7 where services.weekdays[service] >> UInt8(weekday) & 1 == 1 {
        changes[weekday][day(start)] += trips[service.position]
        changes[weekday][day(end) + 1] -= trips[service.position]
      }
    }
    var running = [Int](repeating: 0, count: 7)
    var counts = [Int](repeating: 0, count: dayCount)
    for place in 0..<dayCount {
      for weekday in 0..<7 { running[weekday] += changes[weekday][place] }
      counts[place] = running[(first.weekday.rawValue + place) % 7]
    }
    for service in used {
      for exception in services.exceptions[service]
      where exception.isAdded != services.runsByCalendar(service, on: exception.date) {
        guard counts.indices.contains(day(exception.date)) else { continue }
        counts[day(exception.date)] += exception.isAdded ? trips[service.position] : -trips[service.position]
      }
    }
    guard counts.contains(where: { $0 > 0 }) else { return nil }
    (self.first, self.counts) = (first, counts)
  }

  /// The first and the last day on which most trips run.
  var mostTrips: (first: CalendarDate, last: CalendarDate) {
    let sorted = counts.filter { $0 > 0 }.sorted()
    let busy = max(Int(Double(sorted.count) * Self.busyShare), sorted.count - Self.mostBusyDays)
    let least = Int(Self.share * Double(sorted[busy]))
    let days = counts.indices.filter { counts[$0] > 0 && counts[$0] >= least }
    return (first.adding(days: days.first ?? 0), first.adding(days: days.last ?? 0))
  }

  private static func tripsOfServices(_ feed: Feed) -> [Int] {
    var runs: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows {
      runs[row.trip, default: 0] += 1 + (Int(row.end) - Int(row.start) - 1) / Int(row.headway)
    }
    var trips = [Int](repeating: 0, count: feed.services.count)
    for row in 0..<feed.trips.count {
      trips[feed.trips.services[TripIndex(row)].position] += max(0, runs[TripIndex(row)] ?? 1)
    }
    return trips
  }
}
