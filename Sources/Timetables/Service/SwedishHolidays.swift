import Quantities

/// The public holidays of Sweden (lag 1989:253 om allmänna helgdagar; 6 June since 2005), and the eves on which traffic runs as on a
/// Saturday.
enum SwedishHolidays {
  /// Whether a date is a public holiday that is not simply a Sunday.
  static func isPublicHoliday(_ date: CalendarDate) -> Bool {
    let (year, month, day) = date.parts
    switch (month, day) {
    case (1, 1), (1, 6), (5, 1), (12, 25), (12, 26): return true
    case (6, 6): return year >= 2005
    // Midsummer Day is the Saturday from 20 to 26 June, All Saints' Day that from 31 October to 6 November.
    case (6, 20...26), (10, 31), (11, 1...6): return date.weekday == .saturday
    default:
      // Good Friday, Easter Monday, Ascension Day.
      return easter(year).map { [-2, 1, 39].contains(Int(date.dayNumber) - Int($0.dayNumber)) } ?? false
    }
  }

  /// Midsummer Eve, Christmas Eve and New Year's Eve.
  static func isEve(_ date: CalendarDate) -> Bool {
    let (_, month, day) = date.parts
    switch (month, day) {
    case (12, 24), (12, 31): return true
    case (6, 19...25): return date.weekday == .friday
    default: return false
    }
  }

  /// Whether a date is a Monday to Friday that is neither a public holiday nor an eve.
  static func isOrdinaryWeekday(_ date: CalendarDate) -> Bool {
    date.weekday.rawValue < 5 && !isPublicHoliday(date) && !isEve(date)
  }

  /// Easter Sunday of the Gregorian calendar: the anonymous algorithm (Nature, 20 April 1876).
  static func easter(_ year: Int) -> CalendarDate? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
