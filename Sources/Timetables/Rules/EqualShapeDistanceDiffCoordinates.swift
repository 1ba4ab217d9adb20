/// Two neighbouring points of a shape have one distance and lie at least 1.11 metres apart.
struct EqualShapeDistanceDiffCoordinates: FeedRule {
  static let code = "equal_shape_distance_diff_coordinates"
  static let severity = NoticeSeverity.error

  /// The shape.
  let shapeID: String
  /// The row.
  let rowNumber: Int
  /// shape_dist_traveled, in the feed's unit.
  let distance: Double
  /// That of the point before.
  let previousDistance: Double

  var evidence: [Evidence] {
    [
      Evidence("shapeID", shapeID), Evidence("rowNumber", row: rowNumber), Evidence("distance", distance),
      Evidence("previousDistance", previousDistance),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let shapes = feed.shapes
    for row in 0..<shapes.count {
      for point in shapes.points(of: ShapeIndex(row)).dropFirst() {
        let (distance, previous) = (shapes.distances[point], shapes.distances[point - 1])
        guard distance == previous, shapes.coordinate(point) != shapes.coordinate(point - 1),
          shapes.coordinate(point).greatCircleDistance(to: shapes.coordinate(point - 1)).metres >= 1.11
        else { continue }
        log.add(
          EqualShapeDistanceDiffCoordinates(
            shapeID: shapes.ids[row], rowNumber: shapes.rowNumbers[point], distance: distance,
            previousDistance: previous))
      }
    }
  }
}
