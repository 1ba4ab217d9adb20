/// Puts things that come in an order on a line, each at one of its candidate places, without going back, at the least sum of
/// costs.
enum MonotoneAssignment {
  /// What one thing may take: places along the line in ascending order, and what each costs.
  struct Candidates {
    let places: [Double]
    let costs: [Double]
  }

  /// For each thing the number of the candidate that it takes: its place lies at most `slack` before that of the thing before
  /// it, and the sum of costs is least; among equals the earliest. Nil where there is no such choice of finite cost.
  ///
  /// Exact, by dynamic programming, linear in the number of candidates: four bytes for each stay in memory.
  static func cheapest(_ things: [Candidates], slack: Double) -> [Int]? {
    guard let first = things.first else { return nil }
    // least[k]: least sum with the last thing at a candidate ≤ k. came[i][k]: the candidate ≤ k of thing i that gives it.
    var came: [[Int32]] = []
    came.reserveCapacity(things.count)
    var (least, chosen) = prefixMinima(first.costs.count) { first.costs[$0] }
    came.append(chosen)
    for (before, thing) in zip(things, things.dropFirst()) {
      var allowed = 0
      (least, chosen) = prefixMinima(thing.places.count) { candidate in
        while allowed < before.places.count && before.places[allowed] <= thing.places[candidate] + slack {
          allowed += 1
        }
        return allowed > 0 ? least[allowed - 1] + thing.costs[candidate] : .infinity
      }
      came.append(chosen)
    }
    guard let total = least.last, total.isFinite else { return nil }
    return goBack(things, came, slack)
  }

  /// The least sum up to each candidate, and the first candidate that has it; sums are asked for in order.
  @inline(__always)
  private static func prefixMinima(_ count: Int, _ sum: (Int) -> Double) -> ([Double], [Int32]) {
    var places: [Int32] = []
    let minima = [Double](unsafeUninitializedCapacity: count) { minima, minimaCount in
      places = [Int32](unsafeUninitializedCapacity: count) { places, placesCount in
        var least = Double.infinity
        var place: Int32 = 0
        for candidate in 0..<count {
          let sum = sum(candidate)
          if sum < least {
            least = sum
            place = Int32(truncatingIfNeeded: candidate)
          }
          minima.initializeElement(at: candidate, to: least)
          places.initializeElement(at: candidate, to: place)
        }
        placesCount = count
      }
      minimaCount = count
    }
    return (minima, places)
  }

  private static func goBack(_ things: [Candidates], _ came: [[Int32]], _ slack: Double) -> [Int] {
    var result = [Int](repeating: 0, count: things.count)
    var latest = came[came.count - 1].count - 1
    for thing in things.indices.reversed() {
      let candidate = Int(came[thing][latest])
      result[thing] = candidate
      guard thing > 0 else { break }
      let bound = things[thing].places[candidate] + slack
      latest = (things[thing - 1].places.firstIndex { $0 > bound } ?? things[thing - 1].places.count) - 1
    }
    return result
  }
}
