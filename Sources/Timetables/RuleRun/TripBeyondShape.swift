import Quantities

/// A trip whose last stop has a distance past the end of its shape; what the rules about that tell.
struct TripBeyondShape: Sendable {
  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The shape.
  let shapeID: String
  /// shape_dist_traveled of the last stop, in the feed's unit.
  let tripDistance: Double
  /// The largest shape_dist_traveled of the shape.
  let shapeDistance: Double
  /// From the last stop to the point of the shape with that distance.
  let metresApart: Double

  /// A stop nearer to the shape's end than this is at it, whatever the distances say: the canonical validator's threshold.
  static let atEndMetres = 11.1

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("shapeID", shapeID),
      Evidence("tripDistance", tripDistance), Evidence("shapeDistance", shapeDistance),
      Evidence("metresApart", metresApart),
    ]
  }
}

extension Feed {
  /// Calls for each trip that goes beyond its shape.
  func forEachTripBeyondShape(_ body: (TripBeyondShape) -> Void) {
    let ends = (0..<shapes.count).map { findFarthestPoint(of: ShapeIndex($0)) }
    for row in 0..<trips.count {
      guard let shape = trips.shapes[TripIndex(row)], let end = ends[shape.position],
        let last = stopTimes.rows(of: TripIndex(row)).last, stopTimes.distances[last] > shapes.distances[end],
        let stop = stops.findCoordinate(stopTimes.stops[last])
      else { continue }
      body(
        TripBeyondShape(
          rowNumber: trips.rowNumbers[row], tripID: trips.ids[row], shapeID: shapes.ids[shape.position],
          tripDistance: stopTimes.distances[last], shapeDistance: shapes.distances[end],
          metresApart: stop.greatCircleDistance(to: shapes.coordinate(end)).metres))
    }
  }

  /// The first point of a shape with its largest distance; nil where none is above 0.
  private func findFarthestPoint(of shape: ShapeIndex) -> Int? {
    var farthest: Int?
    for point in shapes.points(of: shape)
    where shapes.distances[point] > (farthest.map { shapes.distances[$0] } ?? 0) {
      farthest = point
    }
    return farthest
  }
}
