/// Stops put on the passes of a shape one behind the other, as the canonical validator does: of all ways that never go back, those
/// with the least sum of distances.
struct PassAssignment {
  /// A way to place all stops up to now: where the last one is, and what it cost.
  private struct Way {
    let along: Double
    let cost: Double
  }

  private var ways: [Way] = [Way(along: 0, cost: 0)]

  /// Puts the next stop behind those before; false, and nothing changed, where no pass lies behind them.
  ///
  /// Passes come in the order of the shape, and so do the ways: one sweep over both finds for each pass the cheapest way that ends
  /// before it.
  mutating func place(_ passes: [ShapePlaces.Place]) -> Bool {
    var next: [Way] = []
    var cheapest = Double.infinity
    var way = 0
    for pass in passes {
      while way < ways.count && ways[way].along <= pass.along {
        cheapest = min(cheapest, ways[way].cost)
        way += 1
      }
      if cheapest < .infinity { next.append(Way(along: pass.along, cost: cheapest + pass.offset)) }
    }
    if next.isEmpty { return false }
    ways = next
    return true
  }
}
