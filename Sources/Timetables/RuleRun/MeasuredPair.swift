/// Two neighbouring points of a shape that both state a distance; what the rules about these tell.
struct MeasuredPair: Sendable {
  /// The shape.
  let shapeID: String
  /// The second point's row.
  let rowNumber: Int
  /// shape_dist_traveled, in the feed's unit.
  let distance: Double
  /// That of the point before.
  let previousDistance: Double

  init(_ shapes: Shapes, _ shape: Int, _ point: Int) {
    shapeID = shapes.ids[shape]
    rowNumber = shapes.rowNumbers[point]
    (distance, previousDistance) = (shapes.distances[point], shapes.distances[point - 1])
  }

  var evidence: [Evidence] {
    [
      Evidence("shapeID", shapeID), Evidence("rowNumber", row: rowNumber), Evidence("distance", distance),
      Evidence("previousDistance", previousDistance),
    ]
  }
}

extension Shapes {
  /// Metres below which two points with one distance are held to be one place: the canonical validator's threshold.
  static let samePlaceMetres = 1.11

  /// Calls for each point that states the distance of the point before it, with the metres between the two.
  func forEachEqualDistance(_ body: (_ shape: Int, _ point: Int, _ isSamePlace: Bool, _ metres: Double) -> Void) {
    for shape in 0..<count {
      for point in points(of: ShapeIndex(shape)).dropFirst() where distances[point] == distances[point - 1] {
        let (place, previous) = (coordinate(point), coordinate(point - 1))
        if place == previous {
          body(shape, point, true, 0)
        } else {
          body(shape, point, false, place.greatCircleDistance(to: previous).metres)
        }
      }
    }
  }
}
