import Quantities

/// For a service the sum, without carry past 64 bits, of numbers that stand for the dates of a span on which it runs: two services
/// that run on the same dates of the span have the same sum.
struct DateWeights {
  private let first: CalendarDate
  private let last: CalendarDate
  /// For each weekday the sum of the weights of its dates before a day of the span.
  private let before: [[UInt64]]

  init(from first: CalendarDate, to last: CalendarDate) {
    precondition(first <= last, "a span ends after it begins")
    self.first = first
    self.last = last
    let days = Int(last.dayNumber) - Int(first.dayNumber) + 1
    before = (0..<7).map { weekday in
      let firstSuchDay = (weekday - first.weekday.rawValue + 7) % 7
      var sums = [UInt64](repeating: 0, count: days + 1)
      for day in 0..<days {
        let weight = day % 7 == firstSuchDay ? Self.weight(first.adding(days: day)) : 0
        sums[day + 1] = sums[day] &+ weight
      }
      return sums
    }
  }

  /// The sum for a service.
  func sum(_ services: Services, _ service: ServiceIndex) -> UInt64 {
    var sum: UInt64 = 0
    if let start = services.starts[service], let end = services.ends[service], start <= end, start <= last,
      first <= end
    {
      let from = Int(max(start, first).dayNumber) - Int(first.dayNumber)
      let to = Int(min(end, last).dayNumber) - Int(first.dayNumber)
      for weekday in 0..<7 where services.weekdays[service] >> UInt8(weekday) & 1 == 1 {
        sum &+= before[weekday][to + 1] &- before[weekday][from]
      }
    }
    for exception in services.exceptions[service] where first <= exception.date && exception.date <= last {
      guard exception.isAdded != services.runsByCalendar(service, on: exception.date) else { continue }
      if exception.isAdded { sum &+= Self.weight(exception.date) } else { sum &-= Self.weight(exception.date) }
    }
    return sum
  }

  private static func weight(_ date: CalendarDate) -> UInt64 {
    Spread.mix(UInt64(bitPattern: Int64(date.dayNumber)) ^ 0x5EED_DA7E)
  }
}
