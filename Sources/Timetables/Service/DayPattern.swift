public import Quantities

/// What the dates of a day type have in common.
public enum DayPattern: String, CaseIterable, Hashable, Sendable {
  /// Monday to Friday, none of them a public holiday, not all in the summer.
  case weekday
  /// Monday to Friday from 10 June to 20 August, within which every Swedish school has its summer holiday.
  case summerWeekday = "summer-weekday"
  /// Saturdays, and eves that fall on other days.
  case saturday
  /// Sundays, and public holidays on other days.
  case sundayOrHoliday = "sunday-or-holiday"
  /// Anything else.
  case mixed

  /// The pattern of some dates, at least one.
  public init(of dates: [CalendarDate]) {
    func all(_ test: (CalendarDate) -> Bool) -> Bool { dates.allSatisfy(test) }
    if all({ $0.weekday == .sunday || SwedishHolidays.isPublicHoliday($0) }) {
      self = .sundayOrHoliday
    } else if all({ $0.weekday == .saturday || SwedishHolidays.isEve($0) }) {
      self = .saturday
    } else if all({ $0.weekday.rawValue < 5 && !SwedishHolidays.isPublicHoliday($0) }) {
      self = all(Self.isSummer) ? .summerWeekday : .weekday
    } else {
      self = .mixed
    }
  }

  private static func isSummer(_ date: CalendarDate) -> Bool {
    let (_, month, day) = date.parts
    return (month, day) >= (6, 10) && (month, day) <= (8, 20)
  }
}
