import Quantities

/// Whose public holidays a feed's dates are judged by: Sweden's for a feed of the Swedish time zone, and nobody's for any other, since the
/// holidays of other countries are not known here and Sweden's would be wrong there.
public enum HolidayCalendar: Hashable, Sendable {
  /// The holidays and eves of `SwedishHolidays`, the summer of Swedish schools.
  case sweden
  /// None: a weekday is a weekday, whatever is kept on it. `timeZone` is what the feed says of itself; empty where it says nothing.
  case unknown(timeZone: String)

  /// The calendar of a feed, by agency_timezone: the feed holds no other word on its country.
  init(of feed: Feed) {
    let zones = (0..<feed.agencies.count).map { feed.agencies.timeZones[$0] }
    self = zones.contains("Europe/Stockholm") ? .sweden : .unknown(timeZone: zones.first ?? "")
  }

  /// Whether a date is a public holiday that is not simply a Sunday.
  func isPublicHoliday(_ date: CalendarDate) -> Bool { self == .sweden && SwedishHolidays.isPublicHoliday(date) }

  /// Whether a date is an eve on which traffic runs as on a Saturday.
  func isEve(_ date: CalendarDate) -> Bool { self == .sweden && SwedishHolidays.isEve(date) }

  /// Whether a date is a Monday to Friday that is neither a public holiday nor an eve, as far as that is known.
  func isOrdinaryWeekday(_ date: CalendarDate) -> Bool {
    date.weekday.rawValue < 5 && !isPublicHoliday(date) && !isEve(date)
  }

  /// Whether a date lies in the time, 10 June to 20 August, when every Swedish school has its summer holiday.
  func isSummer(_ date: CalendarDate) -> Bool {
    guard self == .sweden else { return false }
    let (_, month, day) = date.parts
    return (month, day) >= (6, 10) && (month, day) <= (8, 20)
  }
}
