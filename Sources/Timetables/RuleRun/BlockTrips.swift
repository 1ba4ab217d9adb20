import Quantities

extension Feed {
  /// The trips of each block, by departure; trips without times left out.
  var tripsByBlock: [[TripIndex]] {
    var lists = [[TripIndex]](repeating: [], count: trips.blocks.count)
    for row in 0..<trips.count {
      let trip = TripIndex(row)
      guard let block = trips.blockNumbers[trip], findSpan(of: trip) != nil else { continue }
      lists[Int(block)].append(trip)
    }
    return lists.map { list in
      list.map { (trip: $0, start: findSpan(of: $0)?.start ?? 0) }
        .sorted { ($0.start, $0.trip) < ($1.start, $1.trip) }.map(\.trip)
    }
  }

  /// First departure and last arrival of a trip; nil where one has no time.
  func findSpan(of trip: TripIndex) -> (start: Int32, end: Int32)? {
    let rows = stopTimes.rows(of: trip)
    guard let first = rows.first, let last = rows.last else { return nil }
    let start =
      stopTimes.departures[first] == StopTimes.noTime ? stopTimes.arrivals[first] : stopTimes.departures[first]
    let end = stopTimes.arrivals[last] == StopTimes.noTime ? stopTimes.departures[last] : stopTimes.arrivals[last]
    return start == StopTimes.noTime || end == StopTimes.noTime ? nil : (start, end)
  }
}

extension Services {
  /// The first day on which two services run; nil where there is none.
  ///
  /// Few days are looked at: where the weekdays of both meet, one of seven is found unless an exception removed it, and where
  /// they do not, only days that an exception added can be shared.
  func findSharedDay(_ left: ServiceIndex, _ right: ServiceIndex) -> CalendarDate? {
    var days = (exceptions[left] + exceptions[right]).filter(\.isAdded).map(\.date)
    if weekdays[left] & weekdays[right] != 0, let from = later(starts[left], starts[right]),
      let to = earlier(ends[left], ends[right]), from <= to
    {
      let mostSkipped = 7 * (exceptions[left].count + exceptions[right].count + 1)
      let count = min(Int(to.dayNumber) - Int(from.dayNumber) + 1, mostSkipped + 7)
      if let day = (0..<count).lazy.map({ from.adding(days: $0) }).first(where: {
        runs(left, on: $0) && runs(right, on: $0)
      }) {
        days.append(day)
      }
    }
    return days.sorted().first { runs(left, on: $0) && runs(right, on: $0) }
  }

  private func later(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    guard let left, let right else { return nil }
    return left < right ? right : left
  }

  private func earlier(_ left: CalendarDate?, _ right: CalendarDate?) -> CalendarDate? {
    guard let left, let right else { return nil }
    return left < right ? left : right
  }
}
