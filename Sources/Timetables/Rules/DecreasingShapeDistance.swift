/// Along a shape shape_dist_traveled goes down.
struct DecreasingShapeDistance: FeedRule {
  static let code = "decreasing_shape_distance"
  static let severity = NoticeSeverity.error

  /// The two points.
  let pair: MeasuredPair

  var evidence: [Evidence] { pair.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let shapes = feed.shapes
    for shape in 0..<shapes.count {
      for point in shapes.points(of: ShapeIndex(shape)).dropFirst()
      where shapes.distances[point] < shapes.distances[point - 1] {
        log.add(DecreasingShapeDistance(pair: MeasuredPair(shapes, shape, point)))
      }
    }
  }
}
