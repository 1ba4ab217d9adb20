import Quantities

extension Services {
  /// On how many dates a service runs; reckoned from its weekdays and exceptions, whatever the length of its period.
  public func dayCount(_ service: ServiceIndex) -> Int {
    var count = 0
    if let start = starts[service], let end = ends[service], start <= end {
      let days = Int(end.dayNumber) - Int(start.dayNumber) + 1
      for offset in 0..<7 where weekdays[service] >> UInt8((start.weekday.rawValue + offset) % 7) & 1 == 1 {
        count += (days - offset + 6) / 7
      }
    }
    for exception in exceptions[service] where exception.isAdded != runsByCalendar(service, on: exception.date) {
      count += exception.isAdded ? 1 : -1
    }
    return count
  }
}
