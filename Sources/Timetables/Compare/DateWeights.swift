import Quantities

/// For a service the sum, without carry past 64 bits, of the weights of those dates of a span on which it runs.
///
/// Linear in days once, then in the exceptions of a service.
struct DateWeights {
  private let first: CalendarDate
  private let last: CalendarDate
  private let weight: (CalendarDate) -> UInt64
  /// For each weekday the sum of the weights of its dates before a day of the span.
  private let before: [[UInt64]]

  init(from first: CalendarDate, to last: CalendarDate, weight: @escaping (CalendarDate) -> UInt64) {
    precondition(first <= last, "a span ends after it begins")
    self.first = first
    self.last = last
    self.weight = weight
    let days = Int(last.dayNumber) - Int(first.dayNumber) + 1
    before = (0..<7).map { weekday in
      let firstSuchDay = (weekday - first.weekday.rawValue + 7) % 7
      var sums = [UInt64](repeating: 0, count: days + 1)
      for day in 0..<days {
        sums[day + 1] = sums[day] &+ (day % 7 == firstSuchDay ? weight(first.adding(days: day)) : 0)
      }
      return sums
    }
  }

  /// How many plain dates of a sort of day each service runs on.
  static func counts(_ feed: Feed, _ sort: DaySort) -> [Int] {
    guard let first = sort.plainDates.first, let last = sort.plainDates.last else {
      return [Int](repeating: 0, count: feed.services.count)
    }
    let dates = Set(sort.plainDates)
    let weights = DateWeights(from: first, to: last) { dates.contains($0) ? 1 : 0 }
    return (0..<feed.services.count).map { Int(weights.sum(feed.services, ServiceIndex($0))) }
  }

  /// Two services that run on the same dates of a span have the same number.
  static func fingerprints(_ feed: Feed, from first: CalendarDate, to last: CalendarDate) -> [UInt64] {
    let weights = DateWeights(from: first, to: last) {
      Spread.mix(UInt64(bitPattern: Int64($0.dayNumber)) ^ 0x5EED_DA7E)
    }
    return (0..<feed.services.count).map { weights.sum(feed.services, ServiceIndex($0)) }
  }

  private func sum(_ services: Services, _ service: ServiceIndex) -> UInt64 {
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
      if exception.isAdded { sum &+= weight(exception.date) } else { sum &-= weight(exception.date) }
    }
    return sum
  }
}
