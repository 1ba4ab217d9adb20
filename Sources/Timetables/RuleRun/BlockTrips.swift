import Quantities

/// When a trip is at its first and at its last stop, in seconds of the service day.
struct TripEnds: Sendable {
  /// Arrival at a stop and departure from it.
  struct Call: Hashable, Sendable {
    let arrival, departure: Int32
  }

  let start, end: Call

  /// When the trip is at its first stop.
  var arrival: Int32 { start.arrival }
}

extension Feed {
  /// The trips of each block, by arrival at the first stop; trips that lack a time there or at the last stop left out.
  var tripsByBlock: [[TripIndex]] {
    var lists = [[(trip: TripIndex, ends: TripEnds)]](repeating: [], count: trips.blocks.count)
    for row in 0..<trips.count {
      let trip = TripIndex(row)
      guard let block = trips.blockNumbers[trip], let ends = findEnds(of: trip) else { continue }
      lists[Int(block)].append((trip, ends))
    }
    return lists.map { list in
      list.sorted {
        ($0.ends.arrival, $0.ends.end.departure, $0.trip) < ($1.ends.arrival, $1.ends.end.departure, $1.trip)
      }.map(\.trip)
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

  /// When a trip is at its ends; nil where it lacks one of the four times.
  func findEnds(of trip: TripIndex) -> TripEnds? {
    let rows = stopTimes.rows(of: trip)
    guard let first = rows.first, let last = rows.last else { return nil }
    let ends = [first, last].map { TripEnds.Call(arrival: stopTimes.arrivals[$0], departure: stopTimes.departures[$0]) }
    let isTimed = ends.allSatisfy { $0.arrival != StopTimes.noTime && $0.departure != StopTimes.noTime }
    return isTimed ? TripEnds(start: ends[0], end: ends[1]) : nil
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
