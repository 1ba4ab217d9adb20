import Quantities

/// A shape with its length at every point; of length zero where it has fewer than two distinct points.
struct ShapeLine {
  let points: [Coordinate]
  /// Metres from the start to each point, and so to the start of each segment.
  let starts: [Double]

  init(_ points: [Coordinate]) {
    self.points = points
    var starts = [0.0]
    starts.reserveCapacity(points.count)
    for (from, to) in zip(points, points.dropFirst()) {
      starts.append(starts[starts.count - 1] + from.greatCircleDistance(to: to).metres)
    }
    self.starts = starts
  }

  var length: Double { starts[starts.count - 1] }

  /// Metres from a stop to the nearest point of the line, and metres from the line's start to there; nil for a line of no length.
  func findNearest(to stop: Coordinate) -> (offset: Double, place: Double)? {
    guard length > 0 else { return nil }
    let view = PlaneView(from: stop)
    var least = Double.infinity
    var place = 0.0
    var from = view.seen(points[0])
    for segment in 0..<(points.count - 1) {
      let to = view.seen(points[segment + 1])
      let nearest = PlaneView.nearest(from, to)
      if nearest.squaredOffset < least {
        least = nearest.squaredOffset
        place = starts[segment] + nearest.share * (starts[segment + 1] - starts[segment])
      }
      from = to
    }
    return (least.squareRoot(), place)
  }
}
