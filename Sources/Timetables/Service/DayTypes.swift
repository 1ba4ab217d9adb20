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
    var numbers = [UInt64](repeating: 0, count: feed.services.count)
    for row in 0..<feed.trips.count where isCounted(TripIndex(row)) {
      let service = feed.trips.services[TripIndex(row)].position
      numbers[service] = Spread.mix(UInt64(service))
    }
    let sums = DateSums(feed.services, numbers: numbers, from: period.first, to: period.last)
    struct Key: Hashable {
      let sum: UInt64
      let trips: Int
    }
    var places: [Key: Int] = [:]
    var dates: [[CalendarDate]] = []
    for date in period.dates {
      let key = Key(sum: sums[date], trips: period.tripCount(on: date))
      if let place = places[key] {
        dates[place].append(date)
      } else {
        places[key] = dates.count
        dates.append([date])
      }
    }
    let school = SchoolDays(feed, period, counting: isCounted)
    var types = dates.map {
      DayType(
        dates: $0, tripCount: period.tripCount(on: $0[0]),
        pattern: DayPattern(of: $0, school: school, calendar: period.holidays))
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
}
