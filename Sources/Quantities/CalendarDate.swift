/// A date of the Gregorian calendar, without time of day or time zone.
public struct CalendarDate: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// Days since 1 January 1970.
  public let dayNumber: Int32

  /// The date a number of days after 1 January 1970.
  public init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// A date by year, month 1–12 and day 1–31; nil where there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year) else { return nil }
    // Days from civil, after H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The date that a text says, as `2029-12-10` or, as GTFS writes it, `20291210`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    let isDashed = digits.count == 10 && digits[4] == UInt8(ascii: "-") && digits[7] == UInt8(ascii: "-")
    guard isDashed || digits.count == 8 else { return nil }
    let places = isDashed ? [0, 1, 2, 3, 5, 6, 8, 9] : [0, 1, 2, 3, 4, 5, 6, 7]
    var number = 0
    for place in places {
      let digit = digits[place]
      guard (48...57).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Year, month 1–12 and day 1–31.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let number = (Int(dayNumber) % 7 + 10) % 7
    return Weekday(rawValue: number) ?? .monday
  }

  /// The date some days later, or earlier.
  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + Int32(days)) }

  /// The same day of the month some months later, or the last day of that month where it is shorter; nil past the calendar.
  public func adding(months: Int) -> CalendarDate? {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// ISO 8601: `2029-12-10`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Self.pad(year, to: 4))-\(Self.pad(month, to: 2))-\(Self.pad(day, to: 2))"
  }

  /// Whether the left date is the earlier.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.dayNumber < right.dayNumber }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func pad(_ number: Int, to count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}

/// A day of the week, in the order of calendar.txt.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// Monday.
  case monday
  /// Tuesday.
  case tuesday
  /// Wednesday.
  case wednesday
  /// Thursday.
  case thursday
  /// Friday.
  case friday
  /// Saturday.
  case saturday
  /// Sunday.
  case sunday

  /// The name of the day.
  public func name(in language: Language) -> String {
    switch self {
    case .monday: language.choose("måndag", "Monday")
    case .tuesday: language.choose("tisdag", "Tuesday")
    case .wednesday: language.choose("onsdag", "Wednesday")
    case .thursday: language.choose("torsdag", "Thursday")
    case .friday: language.choose("fredag", "Friday")
    case .saturday: language.choose("lördag", "Saturday")
    case .sunday: language.choose("söndag", "Sunday")
    }
  }
}
