public import Quantities

/// Swedish clocks: an hour before universal time in winter, two in summer.
///
/// Summer time begins on the last Sunday of March at 01:00 universal time. It ends on the last Sunday of October since 1996 (directive
/// 2000/84/EC and the ones before it), on the last Sunday of September from 1980 to 1995, and began on 6 April in 1980 [B]. Before
/// 1980 there was none.
public enum SwedishClock {
  /// How many hours clocks are ahead of universal time.
  public static func hoursAhead(at hour: UTCHour) -> Int {
    let year = hour.date.parts.year
    guard year >= 1980 else { return 1 }
    let begins = year == 1980 ? CalendarDate(year: 1980, month: 4, day: 6) : lastSunday(ofMonth: 3, year)
    let ends = lastSunday(ofMonth: year >= 1996 ? 10 : 9, year)
    guard let begins, let ends else { return 1 }
    return UTCHour(begins, hour: 1) <= hour && hour < UTCHour(ends, hour: 1) ? 2 : 1
  }

  /// The universal hour of a whole hour of a service day. The day counts from noon less twelve hours, as in GTFS, so that each of
  /// its hours is a different one even when clocks change.
  public static func utc(ofServiceHour hour: Int, on date: CalendarDate) -> UTCHour {
    // Clocks change at night: at eleven universal time they show what they show at noon.
    let ahead = hoursAhead(at: UTCHour(date, hour: 11))
    return UTCHour(number: Int(date.dayNumber) * 24 - ahead + hour)
  }

  private static func lastSunday(ofMonth month: Int, _ year: Int) -> CalendarDate? {
    guard let last = CalendarDate(year: year, month: month, day: month == 9 ? 30 : 31) else { return nil }
    return last.adding(days: -((last.weekday.rawValue + 1) % 7))
  }
}
