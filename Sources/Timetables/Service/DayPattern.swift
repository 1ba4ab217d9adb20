public import Quantities

/// What the dates of a day type have in common.
public enum DayPattern: String, CaseIterable, Hashable, Sendable {
  /// Ordinary weekdays (Monday to Friday, neither public holidays nor eves by the feed's `HolidayCalendar`) on which the school trips of a feed run.
  case schoolWeekday = "weekday-school"
  /// Ordinary weekdays on which fewer than half of the school trips run, not all in the summer.
  case freeWeekday = "weekday-no-school"
  /// Ordinary weekdays, not all in the summer, of a feed that does not tell school days from others.
  case weekday
  /// Ordinary weekdays from 10 June to 20 August, within which every Swedish school has its summer holiday, but for those of them on
  /// which the school trips of a feed still or already run. Where they run in July too, they tell nothing of the summer.
  case summerWeekday = "summer-weekday"
  /// Monday to Friday, Swedish public holidays or eves among them: a timetable that does not know them.
  case mondayToFriday = "monday-to-friday"
  /// Saturdays, and eves that fall on other days.
  case saturday
  /// Sundays, and public holidays on other days.
  case sundayOrHoliday = "sunday-or-holiday"
  /// Each of the seven days of the week.
  case everyDay = "every-day"
  /// Anything else.
  case mixed

  /// The pattern of some dates, at least one; school days are told from others where they were found.
  public init(of dates: [CalendarDate], school: SchoolDays? = nil, calendar: HolidayCalendar) {
    func all(_ test: (CalendarDate) -> Bool) -> Bool { dates.allSatisfy(test) }
    if all({ $0.weekday == .sunday || calendar.isPublicHoliday($0) }) {
      self = .sundayOrHoliday
    } else if all({ $0.weekday == .saturday || calendar.isEve($0) }) {
      self = .saturday
    } else if all(calendar.isOrdinaryWeekday) {
      self = Self.weekday(dates, school, calendar)
    } else if all({ $0.weekday.rawValue < 5 }) {
      self = .mondayToFriday
    } else {
      self = Set(dates.map(\.weekday)).count == 7 ? .everyDay : .mixed
    }
  }

  private static func weekday(
    _ dates: [CalendarDate], _ school: SchoolDays?, _ calendar: HolidayCalendar
  ) -> DayPattern {
    guard let school else { return dates.allSatisfy(calendar.isSummer) ? .summerWeekday : .weekday }
    let isSchool = Set(dates.map { school.isSchoolDay($0) ?? false })
    if dates.allSatisfy(calendar.isSummer), school.datesInJuly > 0 || isSchool != [true] { return .summerWeekday }
    guard isSchool.count == 1 else { return .weekday }
    return isSchool.contains(true) ? .schoolWeekday : .freeWeekday
  }
}
