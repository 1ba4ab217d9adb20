import Quantities

/// Where the stops of a pattern lie along a shape.
///
/// Each stop may lie at its nearest point on any segment of the shape. Stops are put on the shape in order: of all ways to do
/// that without going back, the one with the least sum of squared distances from stop to shape is taken, found exactly by
/// dynamic programming. Among equals each stop takes the earliest place; but where the shape starts at the first stop, or ends
/// at the last one, that stop is put there, so that a line that goes round and comes back is not folded up to nothing.
///
/// Offsets are measured on the plane that touches the earth at the stop; lengths along the shape are great circles.
struct ShapeMatch {
  /// Stops × segments past which no match is made: 200 stops on 100,000 points. Real patterns stay below a million; the bound
  /// keeps a hostile feed from taking all memory.
  static let mostSteps = 20_000_000
  /// Two places on a shape whose distances to a stop differ by no more than this are equally good, and two stops that come out
  /// in the wrong order by no more than this are in order: wider than a street, narrower than a block.
  static let sameStreetMetres = 20.0

  /// Metres from the start of the shape, for each stop.
  let positions: [Double]
  /// Metres from each stop to the shape.
  let offsets: [Double]

  /// Nil where the shape has fewer than two distinct points, there is no stop, there are more than `mostSteps` steps, or the
  /// stops cannot be put on the shape in their order (a shape that runs the other way).
  init?(stops: [Coordinate], shape: [Coordinate]) {
    self.init(stops: stops, line: ShapeLine(shape))
  }

  /// The same for a shape that is measured already.
  init?(stops: [Coordinate], line: ShapeLine) {
    guard line.length > 0, !stops.isEmpty else { return nil }
    let (steps, overflow) = stops.count.multipliedReportingOverflow(by: line.points.count - 1)
    guard !overflow, steps <= Self.mostSteps else { return nil }
    let views = stops.map { StopView($0, line) }
    let candidates = views.map { MonotoneAssignment.Candidates(places: $0.places, costs: $0.squaredOffsets) }
    guard var chosen = MonotoneAssignment.cheapest(candidates, slack: Self.sameStreetMetres) else { return nil }
    Self.settleEnds(&chosen, views)
    var positions: [Double] = []
    for (stop, segment) in chosen.enumerated() {
      positions.append(max(positions.last ?? 0, views[stop].places[segment]))
    }
    self.positions = positions
    offsets = chosen.enumerated().map { views[$0.offset].offset(of: $0.element) }
  }

  /// Puts the first stop at the shape's start and the last at its end, where they lie there as well as anywhere.
  private static func settleEnds(_ chosen: inout [Int], _ views: [StopView]) {
    guard chosen.count >= 2, let first = views.first, let last = views.last else { return }
    let count = chosen.count
    let lastLimit = last.offset(of: chosen[count - 1]) + sameStreetMetres
    if last.distanceToEnd <= lastLimit {
      let lowest = chosen[count - 1]
      let run = (lowest..<last.places.count).reversed().prefix { last.offset(of: $0) <= lastLimit }
      if let best = run.min(by: { last.offset(of: $0) < last.offset(of: $1) }) { chosen[count - 1] = best }
    }
    let firstLimit = first.offset(of: chosen[0]) + sameStreetMetres
    if first.distanceToStart <= firstLimit {
      let run = (0...chosen[0]).prefix { first.offset(of: $0) <= firstLimit }
      if let best = run.min(by: { first.offset(of: $0) < first.offset(of: $1) }) { chosen[0] = best }
    }
  }
}
