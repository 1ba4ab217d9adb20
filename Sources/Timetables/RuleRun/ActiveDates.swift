import Quantities

/// When a service runs, without a list of its days: the stretches between its exceptions.
struct ActiveDates: Sendable {
  /// The first and last day with service; nil where there is none.
  let span: (first: CalendarDate, last: CalendarDate)?
  /// Neighbouring days with service that have more than `longestSilence` days between them.
  let gaps: [(before: CalendarDate, after: CalendarDate)]
  /// Days without service that are no gap yet: the canonical validator's threshold.
  static let longestSilence = 13

  /// Linear in the exceptions, whatever the period: between two exceptions only the first and the last day matter, since a week
  /// is shorter than a gap.
  init(_ services: Services, _ service: ServiceIndex) {
    var stretches: [(first: CalendarDate, last: CalendarDate)] = []
    func add(_ first: CalendarDate?, _ last: CalendarDate?) {
      if let first, let last, first <= last { stretches.append((first, last)) }
    }
    let mask = services.weekdays[service]
    let exceptions = services.exceptions[service]
    var cursor = services.starts[service]
    let end = services.ends[service]
    func addRegular(until last: CalendarDate?) {
      guard mask != 0, let from = cursor, let last, from <= last else { return }
      add(
        Self.nearest(from, 1, mask).flatMap { $0 <= last ? $0 : nil },
        Self.nearest(last, -1, mask).flatMap { $0 >= from ? $0 : nil })
    }
    for exception in exceptions {
      let date = exception.date
      if let from = cursor, let end, from <= end, date >= from {
        addRegular(until: min(date.adding(days: -1), end))
        cursor = date.adding(days: 1)
      }
      if exception.isAdded { add(date, date) }
    }
    addRegular(until: end)
    stretches.sort { $0.first < $1.first }
    if let first = stretches.first, let last = stretches.last {
      span = (first.first, last.last)
    } else {
      span = nil
    }
    gaps = zip(stretches, stretches.dropFirst()).compactMap { left, right in
      Int(right.first.dayNumber) - Int(left.last.dayNumber) - 1 > Self.longestSilence ? (left.last, right.first) : nil
    }
  }

  private static func nearest(_ date: CalendarDate, _ step: Int, _ mask: UInt8) -> CalendarDate? {
    (0..<7).lazy.map { date.adding(days: $0 * step) }.first { mask >> UInt8($0.weekday.rawValue) & 1 == 1 }
  }
}
