import Quantities

/// For each date of a span the sum, without carry past 64 bits, of the numbers of all services that run on it.
///
/// Linear in services, exceptions and days: what changes at a day is noted and summed up, so that a service costs two additions a
/// weekday and not its days.
struct DateSums {
  let first: CalendarDate
  private let sums: [UInt64]

  /// The sum of a date; 0 outside the span.
  subscript(_ date: CalendarDate) -> UInt64 {
    let day = Int(date.dayNumber) - Int(first.dayNumber)
    return sums.indices.contains(day) ? sums[day] : 0
  }

  /// - Parameter numbers: one for each service.
  init(_ services: Services, numbers: [UInt64], from first: CalendarDate, to last: CalendarDate) {
    precondition(numbers.count == services.count && first <= last, "a number for each service, and a span")
    self.first = first
    let days = Int(last.dayNumber) - Int(first.dayNumber) + 1
    var sums = [UInt64](repeating: 0, count: days)
    func day(_ date: CalendarDate) -> Int { Int(date.dayNumber) - Int(first.dayNumber) }
    for weekday in 0..<7 {
      var changes = [UInt64](repeating: 0, count: days + 1)
      for row in numbers.indices where numbers[row] != 0 {
        let service = ServiceIndex(row)
        guard services.weekdays[service] >> UInt8(weekday) & 1 == 1, let from = services.starts[service],
          let to = services.ends[service], from <= to, day(to) >= 0, day(from) < days
        else { continue }
        changes[max(day(from), 0)] &+= numbers[row]
        changes[min(day(to), days - 1) + 1] &-= numbers[row]
      }
      let firstSuchDay = (weekday - first.weekday.rawValue + 7) % 7
      var running: UInt64 = 0
      for place in 0..<days {
        running &+= changes[place]
        if place % 7 == firstSuchDay { sums[place] &+= running }
      }
    }
    for row in numbers.indices where numbers[row] != 0 {
      let service = ServiceIndex(row)
      for exception in services.exceptions[service] where (0..<days).contains(day(exception.date)) {
        guard exception.isAdded != services.runsByCalendar(service, on: exception.date) else { continue }
        if exception.isAdded {
          sums[day(exception.date)] &+= numbers[row]
        } else {
          sums[day(exception.date)] &-= numbers[row]
        }
      }
    }
    self.sums = sums
  }
}
