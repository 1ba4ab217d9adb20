public import Quantities

/// Which weekdays are school days, found from the services themselves: those that stand still through school breaks and run
/// otherwise. Nil where no service does.
public struct SchoolDays: Sendable {
  /// A service may miss this share of its other days, for training days and half terms of single schools.
  static let toleratedAbsence = 0.1
  /// A period of more days is a placeholder, not a calendar, and its breaks are not looked for.
  static let mostDays = 1500

  /// How many trips run on school days only, all services of that sort together.
  public let trips: Int
  /// Weekdays in July on which at least half of those trips run all the same: a feed that does not know the summer holiday.
  public private(set) var datesInJuly = 0

  private let tripsByDate: [CalendarDate: Int]
  private let mostByWeekday: [Int]

  /// Whether at least half of the school trips of its weekday run on a date; nil for a date that is no ordinary weekday.
  public func isSchoolDay(_ date: CalendarDate) -> Bool? {
    guard let count = tripsByDate[date] else { return nil }
    let most = mostByWeekday[date.weekday.rawValue]
    return most > 0 && count * 2 >= most
  }

  /// Looks for school days among the dates with service.
  ///
  /// A service runs on school days where at least nine tenths of its dates are ordinary weekdays, at least two of its pauses are different breaks
  /// (`SchoolBreak`), one of them a break that no other trade keeps, and outside those pauses it misses no more than a tenth of its
  /// days. Nothing is found where then no weekday is without school.
  ///
  /// - Complexity: days with service times services, plus exceptions.
  init?(_ feed: Feed, _ period: ServicePeriod, counting isCounted: (TripIndex) -> Bool) {
    guard Int(period.last.dayNumber) - Int(period.first.dayNumber) < Self.mostDays else { return nil }
    var tripsOfService = [Int](repeating: 0, count: feed.services.count)
    for row in 0..<feed.trips.count where isCounted(TripIndex(row)) {
      tripsOfService[feed.trips.services[TripIndex(row)].position] += 1
    }
    let days = period.dates.filter { period.holidays.isOrdinaryWeekday($0) }
    var tripsByDate = Dictionary(uniqueKeysWithValues: days.map { ($0, 0) })
    var trips = 0
    for row in tripsOfService.indices where tripsOfService[row] > 0 {
      guard let dates = Self.schoolDates(feed.services, ServiceIndex(row), days) else { continue }
      trips += tripsOfService[row]
      for date in dates { tripsByDate[date, default: 0] += tripsOfService[row] }
    }
    guard trips > 0 else { return nil }
    var most = [Int](repeating: 0, count: 7)
    for date in days { most[date.weekday.rawValue] = max(most[date.weekday.rawValue], tripsByDate[date] ?? 0) }
    self.trips = trips
    self.tripsByDate = tripsByDate
    mostByWeekday = most
    guard days.contains(where: { isSchoolDay($0) == false }) else { return nil }
    datesInJuly = days.count { $0.parts.month == 7 && isSchoolDay($0) == true }
  }

  /// The dates of a service that runs on school days; nil for one that does not.
  private static func schoolDates(
    _ services: Services, _ service: ServiceIndex, _ days: [CalendarDate]
  ) -> [CalendarDate]? {
    let dates = days.filter { services.runs(service, on: $0) }
    let others = services.dayCount(service) - dates.count
    guard Double(others) <= toleratedAbsence * Double(dates.count), let first = dates.first, let last = dates.last
    else { return nil }
    var countByWeekday = [Int](repeating: 0, count: 7)
    for date in dates { countByWeekday[date.weekday.rawValue] += 1 }
    let usual = (countByWeekday.max() ?? 0) / 2
    let own = days.filter { (first...last).contains($0) && countByWeekday[$0.weekday.rawValue] > usual }
    var breaks: Set<SchoolBreak> = []
    var (absent, inBreaks) = (0, 0)
    for pause in pauses(of: own, dates) {
      absent += pause.count
      guard let begin = pause.first, let end = pause.last,
        let found = SchoolBreak(first: begin, last: end, days: own)
      else { continue }
      breaks.insert(found)
      inBreaks += pause.count
    }
    guard breaks.count >= 2, breaks.contains(where: \.isOfSchoolsAlone),
      Double(absent - inBreaks) <= toleratedAbsence * Double(own.count - inBreaks)
    else { return nil }
    return dates
  }

  /// Runs of days, one after the other in `days`, that are not in `dates`; both ascend.
  private static func pauses(of days: [CalendarDate], _ dates: [CalendarDate]) -> [ArraySlice<CalendarDate>] {
    var pauses: [ArraySlice<CalendarDate>] = []
    var place = 0
    var start: Int?
    for (number, day) in days.enumerated() {
      while place < dates.count && dates[place] < day { place += 1 }
      if place < dates.count && dates[place] == day {
        if let start { pauses.append(days[start..<number]) }
        start = nil
      } else if start == nil {
        start = number
      }
    }
    if let start { pauses.append(days[start...]) }
    return pauses
  }
}
