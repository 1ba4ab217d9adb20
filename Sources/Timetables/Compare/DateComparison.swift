import Quantities

/// The dates that two feeds cover, compared trip by trip.
struct DateComparison {
  let common: ServiceComparison.CommonDates
  /// Lines that do not run the same trips on all of these dates.
  let different: [LineMatching.Pair]

  /// Nil where one feed ends before the other begins.
  init?(
    _ old: DaySorts, _ new: DaySorts, _ matching: LineMatching,
    _ prints: (old: TripFingerprints, new: TripFingerprints), _ oldFeed: Feed, _ newFeed: Feed
  ) {
    let first = max(old.period.first, new.period.first)
    let last = min(old.period.last, new.period.last)
    guard first <= last else { return nil }
    let numbers = Self.numbers(matching, oldFeed, newFeed)
    let before = DateSums(
      oldFeed.services, numbers: prints.old.sums(oldFeed) { numbers.old[$0.position] }, from: first, to: last)
    let after = DateSums(
      newFeed.services, numbers: prints.new.sums(newFeed) { numbers.new[$0.position] }, from: first, to: last)
    var count = 0
    var different = 0
    for day in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: day)
      guard old.period.tripCount(on: date) > 0 || new.period.tripCount(on: date) > 0 else { continue }
      count += 1
      if before[date] != after[date] || old.period.tripCount(on: date) != new.period.tripCount(on: date) {
        different += 1
      }
    }
    common = ServiceComparison.CommonDates(first: first, last: last, count: count, different: different)
    let sums = (
      Self.sums(oldFeed, prints.old, DateWeights.fingerprints(oldFeed, from: first, to: last)),
      Self.sums(newFeed, prints.new, DateWeights.fingerprints(newFeed, from: first, to: last))
    )
    self.different = matching.pairs.filter { sums.0[$0.old.position] != sums.1[$0.new.position] }
  }

  /// A number for each line: lines of a pair have the same, all others one of their own.
  private static func numbers(
    _ matching: LineMatching, _ old: Feed, _ new: Feed
  ) -> (old: [UInt64], new: [UInt64]) {
    var numbers = (
      old: (0..<old.routes.count).map { Spread.mix(1 << 40 + UInt64($0)) },
      new: (0..<new.routes.count).map { Spread.mix(1 << 41 + UInt64($0)) }
    )
    for (place, pair) in matching.pairs.enumerated() {
      numbers.old[pair.old.position] = Spread.mix(UInt64(place))
      numbers.new[pair.new.position] = Spread.mix(UInt64(place))
    }
    return numbers
  }

  /// For each line a number for all its trips on all dates.
  private static func sums(_ feed: Feed, _ prints: TripFingerprints, _ services: [UInt64]) -> [UInt64] {
    var sums = [UInt64](repeating: 0, count: feed.routes.count)
    for row in prints.numbers.indices {
      let trip = TripIndex(row)
      // Odd, so that no service's dates are lost by a factor of two.
      let number = prints.numbers[row] | 1
      sums[feed.trips.routes[trip].position] &+= number &* services[feed.trips.services[trip].position]
    }
    return sums
  }
}
