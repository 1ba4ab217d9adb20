/// Along a shape shape_dist_traveled goes down.
struct DecreasingShapeDistance: FeedRule {
  static let code = "decreasing_shape_distance"
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
        guard distance < previous else { continue }
        log.add(
          DecreasingShapeDistance(
            shapeID: shapes.ids[row], rowNumber: shapes.rowNumbers[point], distance: distance,
            previousDistance: previous))
      }
    }
  }
}
