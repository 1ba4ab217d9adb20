import Quantities

/// The breaks of a Swedish school year, as far as the calendar fixes them: each municipality sets its own days within these frames.
enum SchoolBreak: CaseIterable {
  case christmas, winter, easter, summer, autumn

  /// Breaks that no other trade keeps: works stand still at Christmas and in July as well.
  var isOfSchoolsAlone: Bool { self != .christmas && self != .summer }

  /// The break that a pause of a service is; nil for one that no school break explains.
  ///
  /// A pause is a break where it lies within the frame and takes up all of what is never shorter: 27 to 30 December, July, or the
  /// service's days of one whole week.
  ///
  /// - Parameters:
  ///   - first, last: first and last date on which the service stands still.
  ///   - days: all dates on which it would run, ascending.
  init?(first: CalendarDate, last: CalendarDate, days: [CalendarDate]) {
    for candidate in SchoolBreak.allCases
    where candidate.frames(first).contains(where: { frame in
      guard frame.outer.contains(first), frame.outer.contains(last) else { return false }
      return frame.inner.contains { inner in
        let must = days.filter { inner.contains($0) }
        return !must.isEmpty && must.allSatisfy { (first...last).contains($0) }
      }
    }) {
      self = candidate
      return
    }
    return nil
  }

  private typealias Frame = (outer: ClosedRange<CalendarDate>, inner: [ClosedRange<CalendarDate>])

  /// Where the break may lie in the year of a date, and the parts of which it takes at least one.
  private func frames(_ date: CalendarDate) -> [Frame] {
    let year = date.parts.year
    switch self {
    case .christmas:
      // A pause that begins in January belongs to the Christmas of the year before.
      return [year - 1, year].compactMap { year in
        guard let outer = range((year, 12, 16), (year + 1, 1, 16)), let inner = range((year, 12, 27), (year, 12, 30))
        else { return nil }
        return (outer, [inner])
      }
    case .winter: return weeks(7...12, of: year).map { [$0] } ?? []
    case .autumn: return weeks(43...45, of: year).map { [$0] } ?? []
    case .easter:
      // The week before Easter Sunday, or the one behind it.
      guard let easter = SwedishHolidays.easter(year) else { return [] }
      let outer = easter.adding(days: -9)...easter.adding(days: 8)
      return [
        (outer, [easter.adding(days: -6)...easter.adding(days: -3), easter.adding(days: 2)...easter.adding(days: 5)])
      ]
    case .summer:
      guard let outer = range((year, 6, 1), (year, 8, 31)), let july = range((year, 7, 1), (year, 7, 31)) else {
        return []
      }
      return [(outer, [july])]
    }
  }

  private func weeks(_ numbers: ClosedRange<Int>, of year: Int) -> Frame? {
    // ISO 8601: the week of 4 January is the first.
    guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.adding(days: -fourth.weekday.rawValue)
    let weeks = numbers.map { number in
      monday.adding(days: (number - 1) * 7)...monday.adding(days: (number - 1) * 7 + 6)
    }
    guard let first = weeks.first, let last = weeks.last else { return nil }
    return (first.lowerBound...last.upperBound, weeks)
  }

  private func range(
    _ from: (year: Int, month: Int, day: Int), _ to: (year: Int, month: Int, day: Int)
  ) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: from.year, month: from.month, day: from.day),
      let last = CalendarDate(year: to.year, month: to.month, day: to.day)
    else { return nil }
    return first...last
  }
}
