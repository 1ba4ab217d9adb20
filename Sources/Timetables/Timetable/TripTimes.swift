/// The times of one trip, with those that the feed leaves out filled in between the timed stops round them.
struct TripTimes {
  let arrivals: [Int32]
  let departures: [Int32]
  /// How many stops had no time.
  let interpolated: Int

  /// Nil where the first or the last stop has no time.
  ///
  /// Between two timed stops the untimed ones are spread by distance along the legs, or evenly where the legs have no length;
  /// rounded to whole seconds; times never go back where the timed ones do not.
  init?(_ table: StopTimes, _ rows: Range<Int>, _ legs: [Leg]) {
    var arrivals = Array(table.arrivals[rows])
    var departures = Array(table.departures[rows])
    let none = StopTimes.noTime
    for place in arrivals.indices {
      if arrivals[place] == none { arrivals[place] = departures[place] }
      if departures[place] == none { departures[place] = arrivals[place] }
    }
    guard let last = arrivals.last, arrivals[0] != none, last != none else { return nil }
    var interpolated = 0
    var timed = 0
    for place in arrivals.indices.dropFirst() where arrivals[place] != none {
      if place - timed > 1 {
        Self.fill(&arrivals, &departures, timed, place, legs)
        interpolated += place - timed - 1
      }
      timed = place
    }
    self.arrivals = arrivals
    self.departures = departures
    self.interpolated = interpolated
  }

  private static func fill(
    _ arrivals: inout [Int32], _ departures: inout [Int32], _ from: Int, _ to: Int, _ legs: [Leg]
  ) {
    let total = legs[from..<to].reduce(0) { $0 + $1.metres }
    let span = Double(arrivals[to]) - Double(departures[from])
    var gone = 0.0
    for place in (from + 1)..<to {
      gone += total > 0 ? legs[place - 1].metres : 1
      let share = gone / (total > 0 ? total : Double(to - from))
      let time = departures[from] + Int32((span * min(share, 1)).rounded())
      arrivals[place] = time
      departures[place] = time
    }
  }

  /// Whether every time is at least the one before it.
  var neverGoBack: Bool {
    var last = Int32.min
    for (arrival, departure) in zip(arrivals, departures) {
      if arrival < last || departure < arrival { return false }
      last = departure
    }
    return true
  }
}
