import Glibc
internal import Quantities

/// A way by its points, with the length along it.
struct Polyline {
  private let points: [Coordinate]
  /// Metres from the start to each point.
  private let along: [Double]

  var length: Double { along.last ?? 0 }

  init(_ points: [Coordinate]) {
    self.points = points
    var along: [Double] = []
    for (index, point) in points.enumerated() {
      along.append(index == 0 ? 0 : along[index - 1] + points[index - 1].greatCircleDistance(to: point).metres)
    }
    self.along = along
  }

  /// The place at a distance from the start; straight in latitude and longitude between points, which lie close.
  func place(at distance: Double) -> Coordinate {
    var (low, high) = (0, along.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if along[middle] <= distance { low = middle } else { high = middle }
    }
    let span = along[high] - along[low]
    let share = span > 0 ? min(1, max(0, (distance - along[low]) / span)) : 0
    let (from, to) = (points[low], points[high])
    return Coordinate(
      latitude: from.latitude + share * (to.latitude - from.latitude),
      longitude: from.longitude + share * (to.longitude - from.longitude))
  }

  /// Where along the way a place is nearest, and how far from it, in metres: plane geometry round the place.
  func nearest(to place: Coordinate) -> (distance: Double, aside: Double) {
    let metresNorth = Coordinate.earthRadiusMetres * .pi / 180
    let metresEast = metresNorth * cos(place.latitude * .pi / 180)
    func plane(_ point: Coordinate) -> (x: Double, y: Double) {
      ((point.longitude - place.longitude) * metresEast, (point.latitude - place.latitude) * metresNorth)
    }
    var best = (distance: 0.0, aside: Double.infinity)
    for index in 1..<max(1, points.count) {
      let (from, to) = (plane(points[index - 1]), plane(points[index]))
      let (dx, dy) = (to.x - from.x, to.y - from.y)
      let square = dx * dx + dy * dy
      let share = square > 0 ? min(1, max(0, -(from.x * dx + from.y * dy) / square)) : 0
      let (x, y) = (from.x + share * dx, from.y + share * dy)
      let aside = (x * x + y * y).squareRoot()
      if aside < best.aside {
        best = (along[index - 1] + share * (along[index] - along[index - 1]), aside)
      }
    }
    return best
  }
}
