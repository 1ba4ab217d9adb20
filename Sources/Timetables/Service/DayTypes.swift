public import Quantities

/// Which dates share a timetable: found from the services that run, not assumed.
///
/// There may be dozens, since one trip more makes another type; `DaySorts` has the few sorts of day that people count by.
public struct DayTypes: Sendable {
  /// Dates on which exactly the same services run.
  public struct DayType: Sendable {
    /// The dates, ascending.
    public let dates: [CalendarDate]
    /// Trips on each of them; a template of frequencies.txt counts as one.
    public let tripCount: Int
    /// What the dates are, where their pattern shows it.
    public let pattern: DayPattern
    /// Tells the types of one pattern apart, from 1 in the order of `all`.
    public internal(set) var variant = 1
  }

  /// The day types, the one with most dates first; of equals the one that comes first.
  public let all: [DayType]
  /// Which weekdays are school days, where the services show it.
  public let school: SchoolDays?

  /// The day types of a feed, for the trips for which `isCounted` holds.
  ///
  /// Two dates have one type where a 64-bit sum over their services agrees, as well as their trips. Linear in services,
  /// exceptions and days, as `ServicePeriod` is.
  ///
  /// - Throws: `FeedError.neverAnyService` where no counted trip ever runs.
  public init(of feed: Feed, counting isCounted: (TripIndex) -> Bool = { _ in true }) throws(FeedError) {
    let period = try ServicePeriod(of: feed, counting: isCounted)
    let sums = Self.sums(feed, isCounted, from: period.first, to: period.last)
    struct Key: Hashable {
      let sum: UInt64
      let trips: Int
    }
    var numbers: [Key: Int] = [:]
    var dates: [[CalendarDate]] = []
    for date in period.dates {
      let key = Key(sum: sums[Int(date.dayNumber) - Int(period.first.dayNumber)], trips: period.tripCount(on: date))
      if let number = numbers[key] {
        dates[number].append(date)
      } else {
        numbers[key] = dates.count
        dates.append([date])
      }
    }
    let school = SchoolDays(feed, period, counting: isCounted)
    var types = dates.map {
      DayType(dates: $0, tripCount: period.tripCount(on: $0[0]), pattern: DayPattern(of: $0, school: school))
    }.sorted { ($1.dates.count, $0.dates[0]) < ($0.dates.count, $1.dates[0]) }
    var variants: [DayPattern: Int] = [:]
    for place in types.indices {
      variants[types[place].pattern, default: 0] += 1
      types[place].variant = variants[types[place].pattern] ?? 1
    }
    all = types
    self.school = school
  }

  /// How many of the types some dates belong to.
  public func count(of dates: [CalendarDate]) -> Int {
    let dates = Set(dates)
    return all.count { $0.dates.contains { dates.contains($0) } }
  }

  /// For each day the exclusive or of a number for each service that runs.
  private static func sums(
    _ feed: Feed, _ isCounted: (TripIndex) -> Bool, from first: CalendarDate, to last: CalendarDate
  ) -> [UInt64] {
    let days = Int(last.dayNumber) - Int(first.dayNumber) + 1
    var sums = [UInt64](repeating: 0, count: days)
    var isUsed = [Bool](repeating: false, count: feed.services.count)
    for row in 0..<feed.trips.count where isCounted(TripIndex(row)) {
      isUsed[feed.trips.services[TripIndex(row)].position] = true
    }
    func day(_ date: CalendarDate) -> Int { Int(date.dayNumber) - Int(first.dayNumber) }
    for weekday in 0..<7 {
      var changes = [UInt64](repeating: 0, count: days + 1)
      for row in isUsed.indices where isUsed[row] {
        let service = ServiceIndex(row)
        guard feed.services.weekdays[service] >> UInt8(weekday) & 1 == 1, let from = feed.services.starts[service],
          let to = feed.services.ends[service], from <= to, day(to) >= 0, day(from) < days
        else { continue }
        changes[max(day(from), 0)] ^= number(of: row)
        changes[min(day(to), days - 1) + 1] ^= number(of: row)
      }
      let firstSuchDay = (weekday - first.weekday.rawValue + 7) % 7
      var running: UInt64 = 0
      for place in 0..<days {
        running ^= changes[place]
        if place % 7 == firstSuchDay { sums[place] ^= running }
      }
    }
    for row in isUsed.indices where isUsed[row] {
      let service = ServiceIndex(row)
      for exception in feed.services.exceptions[service] where (0..<days).contains(day(exception.date)) {
        let runsAnyway = feed.services.runsByCalendar(service, on: exception.date)
        if exception.isAdded != runsAnyway { sums[day(exception.date)] ^= number(of: row) }
      }
    }
    return sums
  }

  /// A number for a service, well spread (SplitMix64) and the same on every run.
  private static func number(of service: Int) -> UInt64 {
    var mixed = UInt64(service + 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
