import Glibc
import Quantities

/// A shape as seen from a stop: for each segment, the point of it that is nearest to the stop.
struct StopView {
  /// Metres from the shape's start to the nearest point of each segment; ascending.
  let places: [Double]
  /// Square metres from the stop to the nearest point of each segment.
  let squaredOffsets: [Double]
  /// Metres from the stop to the shape's first point.
  let distanceToStart: Double
  /// Metres from the stop to the shape's last point.
  let distanceToEnd: Double

  init(_ stop: Coordinate, _ line: ShapeLine) {
    let view = PlaneView(from: stop)
    let start = view.seen(line.points[0])
    var from = start
    let count = line.points.count - 1
    var squaredOffsets: [Double] = []
    places = [Double](unsafeUninitializedCapacity: count) { places, placesCount in
      squaredOffsets = [Double](unsafeUninitializedCapacity: count) { offsets, offsetsCount in
        for segment in 0..<count {
          let to = view.seen(line.points[segment + 1])
          let nearest = PlaneView.nearest(from, to)
          let place = line.starts[segment] + nearest.share * (line.starts[segment + 1] - line.starts[segment])
          places.initializeElement(at: segment, to: place)
          offsets.initializeElement(at: segment, to: nearest.squaredOffset)
          from = to
        }
        offsetsCount = count
      }
      placesCount = count
    }
    self.squaredOffsets = squaredOffsets
    distanceToStart = hypot(start.x, start.y)
    distanceToEnd = hypot(from.x, from.y)
  }

  func offset(of segment: Int) -> Double { squaredOffsets[segment].squareRoot() }
}
