public import Quantities

/// The dates of a feed of one sort, such as school days, Saturdays, or Sundays and holidays.
public struct DaySort: Sendable {
  /// Which sort.
  public let pattern: DayPattern
  /// All dates of the sort on which something runs, ascending.
  public let dates: [CalendarDate]
  /// Those that are so by the calendar alone: no holiday, no eve, but Sundays. Feeds are compared by a mean of these.
  public let plainDates: [CalendarDate]
  /// Fewest counted trips on one of the dates.
  public let fewestTrips: Int
  /// Most counted trips on one of the dates.
  public let mostTrips: Int
  /// The date with most counted trips; of equals the first. No date of the sort asks for more than this one, by trips.
  public let busiest: CalendarDate
  /// A usual busy date: nine plain dates in ten have no more counted trips; of equals the first. Feeds are compared by it, since a single
  /// odd date of one of them would say nothing of the other.
  public let peakDate: CalendarDate
}

/// A feed's dates by sort: one for each date, where `DayTypes` asks which dates run exactly the same services and may find dozens.
///
/// Plain days go by the calendar, weekdays by whether the schools' trips run where that is known. Holidays and eves on Monday to Saturday go by
/// their traffic: to the sort whose median of counted trips is nearest, and where that does not decide, to the one of the calendar.
/// (Norrbotten runs Epiphany as a workday, and it is one for whoever counts buses.) Which days are holidays is known for Sweden alone; in
/// feeds of other time zones they go by the calendar's weekdays, which `ServicePeriod.holidays` says.
public struct DaySorts: Sendable {
  /// When the feed has service.
  public let period: ServicePeriod
  /// The sorts that it has, in the order of `DayPattern.allCases`.
  public let all: [DaySort]
  /// The sort of each date with service.
  private let patterns: [CalendarDate: DayPattern]

  /// The sort of a date; nil where nothing runs.
  public func findPattern(_ date: CalendarDate) -> DayPattern? { patterns[date] }

  /// The sorts of a feed for comparing it with another: by scheduled bus trips, trips of any kind where no bus runs, and without school
  /// days, which one of two feeds may show and the other not.
  ///
  /// - Throws: `FeedError.neverAnyService` where nothing ever runs.
  public init(of feed: Feed) throws(FeedError) {
    let period = try ServicePeriod(of: feed)
    self.init(period, counting: (try? ServicePeriod(of: feed) { feed.kind(of: $0) == .bus }) ?? period)
  }

  /// The sorts of dates.
  ///
  /// - Parameters:
  ///   - period: the dates with service.
  ///   - counted: the trips that tell how busy a date is.
  ///   - types: for a feed that is looked at by itself: school days are told apart where it shows them, and all dates are of one sort
  ///     where they are of one type.
  /// - Complexity: sorting the dates.
  public init(_ period: ServicePeriod, counting counted: ServicePeriod, types: DayTypes? = nil) {
    self.period = period
    let all = period.dates
    let patterns: [CalendarDate: DayPattern]
    if let types, types.all.count == 1 {
      patterns = Dictionary(all.map { ($0, types.all[0].pattern) }, uniquingKeysWith: { first, _ in first })
    } else {
      patterns = Self.patterns(all, types?.school, period.holidays) { counted.tripCount(on: $0) }
    }
    self.patterns = patterns
    let dates = Dictionary(grouping: all) { patterns[$0] ?? .mixed }
    self.all = DayPattern.allCases.compactMap { pattern in
      dates[pattern].flatMap { DaySort(pattern, $0, period.holidays) { counted.tripCount(on: $0) } }
    }
  }

  private static func patterns(
    _ dates: [CalendarDate], _ school: SchoolDays?, _ calendar: HolidayCalendar, _ trips: (CalendarDate) -> Int
  ) -> [CalendarDate: DayPattern] {
    var patterns: [CalendarDate: DayPattern] = [:]
    var counts: [DayPattern: [Int]] = [:]
    for date in dates where DaySort.isPlain(date, calendar) {
      let pattern = DayPattern(of: [date], school: school, calendar: calendar)
      patterns[date] = pattern
      counts[pattern, default: []].append(trips(date))
    }
    let medians = counts.mapValues { $0.sorted()[($0.count - 1) / 2] }
    let workdays: [DayPattern] = school == nil ? [.weekday] : [.schoolWeekday, .freeWeekday]
    for date in dates where patterns[date] == nil {
      var best = DayPattern(of: [date], calendar: calendar)
      for other in (calendar.isSummer(date) ? [.summerWeekday] : workdays) + [.saturday, .sundayOrHoliday] {
        guard let median = medians[other] else { continue }
        let nearest = medians[best].map { abs(trips(date) - $0) } ?? Int.max
        if abs(trips(date) - median) < nearest { best = other }
      }
      patterns[date] = best
    }
    return patterns
  }

  /// Public holidays and eves on Monday to Friday, as far as they are known, whose traffic is nearest to a weekday's, ascending: what a
  /// calendar gives that does not know them.
  public var holidaysLikeWeekdays: [CalendarDate] {
    let likeWeekdays: Set<DayPattern> = [
      .schoolWeekday, .freeWeekday, .weekday, .summerWeekday, .mondayToFriday, .everyDay,
    ]
    return period.dates.filter { date in
      date.weekday.rawValue < 5 && !period.holidays.isOrdinaryWeekday(date)
        && findPattern(date).map(likeWeekdays.contains) == true
    }
  }

  /// The dates of a sort.
  public func find(_ pattern: DayPattern) -> DaySort? { all.first { $0.pattern == pattern } }

  /// The dates of a sort that has plain ones, which alone can be compared.
  public func findPlain(_ pattern: DayPattern) -> DaySort? {
    all.first { $0.pattern == pattern && !$0.plainDates.isEmpty }
  }
}

extension DaySort {
  /// Nil without dates; they ascend.
  fileprivate init?(
    _ pattern: DayPattern, _ dates: [CalendarDate], _ calendar: HolidayCalendar, _ trips: (CalendarDate) -> Int
  ) {
    let ranked = dates.map { (trips: trips($0), date: $0) }.sorted { $0 < $1 }
    guard let least = ranked.first, let most = ranked.last else { return nil }
    self.pattern = pattern
    self.dates = dates
    plainDates = dates.filter { Self.isPlain($0, calendar) }
    fewestTrips = least.trips
    mostTrips = most.trips
    busiest = ranked.first { $0.trips == most.trips }?.date ?? most.date
    let usual = plainDates.isEmpty ? ranked : ranked.filter { Self.isPlain($0.date, calendar) }
    // Nearest rank: the date that stands at nine tenths, the fewest trips first.
    let ninth = usual[(9 * usual.count + 9) / 10 - 1]
    peakDate = usual.first { $0.trips == ninth.trips }?.date ?? ninth.date
  }

  fileprivate static func isPlain(_ date: CalendarDate, _ calendar: HolidayCalendar) -> Bool {
    date.weekday == .sunday || !(calendar.isPublicHoliday(date) || calendar.isEve(date))
  }
}
