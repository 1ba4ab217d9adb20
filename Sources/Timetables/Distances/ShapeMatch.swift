import Glibc
import Quantities

/// Where the stops of a pattern lie along a shape.
///
/// Stops are put on the shape in order: of all ways to do that without going back, the one with the least sum of squared
/// distances from stop to shape is taken. Found exactly by dynamic programming over stops and segments, in stops × segments
/// steps, on a plane that touches the earth at the shape's first point (lengths right to 0.1 % within 100 km, and corrected by
/// the great-circle lengths of the segments).
struct ShapeMatch {
  /// Metres from the start of the shape, for each stop.
  let positions: [Double]
  /// Metres from each stop to the shape.
  let offsets: [Double]

  /// Nil where the shape has fewer than two distinct points.
  init?(stops: [Coordinate], shape: [Coordinate]) {
    guard shape.count >= 2, stops.count >= 1 else { return nil }
    let plane = Plane(origin: shape[0])
    let points = shape.map { plane.point($0) }
    let lengths = zip(shape, shape.dropFirst()).map { $0.greatCircleDistance(to: $1).metres }
    guard lengths.contains(where: { $0 > 0 }) else { return nil }
    var starts = [0.0]
    starts.reserveCapacity(shape.count)
    for length in lengths { starts.append(starts[starts.count - 1] + length) }

    let segments = lengths.count
    let projections = stops.map { stop in
      let place = plane.point(stop)
      return (0..<segments).map { Projection(of: place, from: points[$0], to: points[$0 + 1]) }
    }
    guard let chosen = Self.cheapest(projections) else { return nil }
    var positions: [Double] = []
    var offsets: [Double] = []
    var last = 0.0
    for (stop, segment) in chosen.enumerated() {
      let projection = projections[stop][segment]
      // Two stops on one segment may come out in the wrong order by a few metres: the later one stays with the earlier.
      last = max(last, starts[segment] + projection.share * lengths[segment])
      positions.append(last)
      offsets.append(projection.squaredOffset.squareRoot())
    }
    self.positions = positions
    self.offsets = offsets
  }

  /// For each stop the segment that it lies on, never before that of the stop before it, with the least sum of squared offsets;
  /// among equals the earliest.
  private static func cheapest(_ projections: [[Projection]]) -> [Int]? {
    let segments = projections[0].count
    // best[j]: least sum so far with the last stop on a segment ≤ j; came[i][j]: the segment ≤ j that gives it for stop i.
    var best = [Double](repeating: 0, count: segments)
    var came = [[Int32]](repeating: [], count: projections.count)
    for (stop, candidates) in projections.enumerated() {
      var chosen = [Int32](repeating: 0, count: segments)
      var least = Double.infinity
      var place: Int32 = 0
      for segment in 0..<segments {
        let sum = best[segment] + candidates[segment].squaredOffset
        if sum < least {
          least = sum
          place = Int32(truncatingIfNeeded: segment)
        }
        chosen[segment] = place
        best[segment] = least
      }
      came[stop] = chosen
    }
    guard best[segments - 1].isFinite else { return nil }
    var result = [Int](repeating: 0, count: projections.count)
    var segment = segments - 1
    for stop in stride(from: projections.count - 1, through: 0, by: -1) {
      segment = Int(came[stop][segment])
      result[stop] = segment
    }
    return result
  }
}

private struct Plane {
  let origin: Coordinate
  let metresPerDegree = Coordinate.earthRadiusMetres * Double.pi / 180

  func point(_ coordinate: Coordinate) -> (x: Double, y: Double) {
    let shrink = cos(origin.latitude * Double.pi / 180)
    return (
      (coordinate.longitude - origin.longitude) * metresPerDegree * shrink,
      (coordinate.latitude - origin.latitude) * metresPerDegree
    )
  }
}

private struct Projection {
  let share: Double
  let squaredOffset: Double

  init(of place: (x: Double, y: Double), from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let squaredLength = dx * dx + dy * dy
    let along = (place.x - start.x) * dx + (place.y - start.y) * dy
    let share = squaredLength > 0 ? min(1, max(0, along / squaredLength)) : 0
    let (ox, oy) = (place.x - start.x - share * dx, place.y - start.y - share * dy)
    self.share = share
    squaredOffset = ox * ox + oy * oy
  }
}
