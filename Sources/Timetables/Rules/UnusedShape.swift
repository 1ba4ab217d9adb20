/// No trip takes a shape.
struct UnusedShape: FeedRule {
  static let code = "unused_shape"
  static let severity = NoticeSeverity.warning

  /// The shape.
  let shapeID: String
  /// The row.
  let rowNumber: Int

  var evidence: [Evidence] {
    [Evidence("shapeID", shapeID), Evidence("rowNumber", row: rowNumber)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    var isUsed = [Bool](repeating: false, count: feed.shapes.count)
    for case let shape? in feed.trips.shapes.values { isUsed[shape.position] = true }
    for row in 0..<feed.shapes.count where !isUsed[row] {
      let first = feed.shapes.points(of: ShapeIndex(row)).lowerBound
      log.add(UnusedShape(shapeID: feed.shapes.ids[row], rowNumber: feed.shapes.rowNumbers[first]))
    }
  }
}
