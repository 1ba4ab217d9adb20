public import Quantities

/// The dates of a feed of one sort: weekdays, summer weekdays, Saturdays, or Sundays and holidays.
public struct DaySort: Sendable {
  /// Which sort.
  public let pattern: DayPattern
  /// All dates of the sort on which something runs, ascending.
  public let dates: [CalendarDate]
  /// Those that are so by the calendar alone: no holiday, no eve, but Sundays. Feeds are compared by a mean of these.
  public let plainDates: [CalendarDate]
  /// How many different timetables run on them: dates have the same one where the same trips run, by line, stop names, times and
  /// lengths, whatever their services are called.
  public let timetables: Int
  /// A busy date of the sort: nine plain dates in ten have no more scheduled bus trips (trips of any kind where no bus runs); of equals the
  /// first. It says how many vehicles the sort takes. The busiest of all would be a holiday that runs as a workday.
  public let peakDate: CalendarDate
  /// The traffic of that date.
  public let timetable: Timetable
}

/// A feed's dates by sort. Feeds of different periods are compared by a mean day of each sort, never by totals.
///
/// Plain days go by the calendar. Holidays and eves on Monday to Saturday go by their traffic: to the sort whose median of scheduled trips is
/// nearest, and where that does not decide, to the one of the calendar. (Norrbotten runs Epiphany as a workday.) Since that answer may
/// differ between two feeds, only plain days are compared in the mean.
public struct DaySorts: Sendable {
  /// When the feed has service.
  public let period: ServicePeriod
  /// The sorts that it has, in the order of `DayPattern.allCases`.
  public let all: [DaySort]
  /// The sort of each date with service.
  private let patterns: [CalendarDate: DayPattern]

  /// The sort of a date; nil where nothing runs.
  public func findPattern(_ date: CalendarDate) -> DayPattern? { patterns[date] }

  /// The sorts of a feed.
  ///
  /// - Throws: `FeedError.neverAnyService` where nothing ever runs; `FeedError.tooManyRuns` from frequencies.txt.
  public init(of feed: Feed) throws(FeedError) {
    try self.init(of: feed, TripFingerprints(feed, MeasuredTrips(feed)))
  }

  init(of feed: Feed, _ prints: TripFingerprints) throws(FeedError) {
    period = try ServicePeriod(of: feed)
    let buses = try? ServicePeriod(of: feed, counting: { feed.kind(of: $0) == .bus })
    let counted = buses ?? period
    let sums = DateSums(
      feed.services, numbers: prints.sums(feed) { Spread.mix(UInt64($0.position)) }, from: period.first,
      to: period.last)
    var sorts: [DaySort] = []
    let patterns = Self.patterns(period.dates) { counted.tripCount(on: $0) }
    self.patterns = patterns
    let dates = Dictionary(grouping: period.dates) { patterns[$0] ?? .mixed }
    for pattern in DayPattern.allCases {
      guard let own = dates[pattern] else { continue }
      let plain = own.filter(Self.isPlain)
      let peak = Self.peakDate(plain.isEmpty ? own : plain) { counted.tripCount(on: $0) }
      sorts.append(
        DaySort(
          pattern: pattern, dates: own, plainDates: plain, timetables: Set(own.map { sums[$0] }).count, peakDate: peak,
          timetable: try Timetable(feed, on: peak)))
    }
    all = sorts
  }

  private static func isPlain(_ date: CalendarDate) -> Bool {
    date.weekday == .sunday || !(SwedishHolidays.isPublicHoliday(date) || SwedishHolidays.isEve(date))
  }

  private static func patterns(
    _ dates: [CalendarDate], _ trips: (CalendarDate) -> Int
  ) -> [CalendarDate: DayPattern] {
    var patterns: [CalendarDate: DayPattern] = [:]
    var counts: [DayPattern: [Int]] = [:]
    for date in dates where Self.isPlain(date) {
      let pattern = DayPattern(of: [date])
      patterns[date] = pattern
      counts[pattern, default: []].append(trips(date))
    }
    let medians = counts.mapValues { $0.sorted()[($0.count - 1) / 2] }
    for date in dates where patterns[date] == nil {
      let workday: DayPattern = DayPattern.isSummer(date) ? .summerWeekday : .weekday
      var best = DayPattern(of: [date])
      for other in [workday, .saturday, .sundayOrHoliday] {
        guard let median = medians[other] else { continue }
        let nearest = medians[best].map { abs(trips(date) - $0) } ?? Int.max
        if abs(trips(date) - median) < nearest { best = other }
      }
      patterns[date] = best
    }
    return patterns
  }

  /// The first date with as many trips as the one that stands at nine tenths, the fewest first (nearest rank).
  private static func peakDate(_ dates: [CalendarDate], _ trips: (CalendarDate) -> Int) -> CalendarDate {
    let ranked = dates.sorted { (trips($0), $0) < (trips($1), $1) }
    let rank = (9 * ranked.count + 9) / 10
    let count = trips(ranked[rank - 1])
    return dates.first { trips($0) == count } ?? ranked[rank - 1]
  }

  /// The dates of a sort.
  public func find(_ pattern: DayPattern) -> DaySort? { all.first { $0.pattern == pattern } }

  /// The dates of a sort that has plain ones, which alone can be compared.
  public func findPlain(_ pattern: DayPattern) -> DaySort? {
    all.first { $0.pattern == pattern && !$0.plainDates.isEmpty }
  }
}
