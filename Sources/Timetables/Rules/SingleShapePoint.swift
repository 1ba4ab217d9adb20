/// A shape has a single point.
struct SingleShapePoint: FeedRule {
  static let code = "single_shape_point"
  static let severity = NoticeSeverity.warning

  /// The shape.
  let shapeID: String
  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("shapeID", shapeID), Evidence("rowNumber", row: rowNumber)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for row in 0..<feed.shapes.count {
      let points = feed.shapes.points(of: ShapeIndex(row))
      guard points.count == 1 else { continue }
      log.add(SingleShapePoint(shapeID: feed.shapes.ids[row], rowNumber: feed.shapes.rowNumbers[points.lowerBound]))
    }
  }
}
