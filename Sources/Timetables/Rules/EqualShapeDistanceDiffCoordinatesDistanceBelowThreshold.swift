/// Two neighbouring points of a shape have one distance and lie less than 1.11 metres apart.
struct EqualShapeDistanceDiffCoordinatesDistanceBelowThreshold: FeedRule {
  static let code = "equal_shape_distance_diff_coordinates_distance_below_threshold"
  static let severity = NoticeSeverity.warning

  /// The two points.
  let pair: MeasuredPair

  var evidence: [Evidence] { pair.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.shapes.forEachEqualDistance { shape, point, isSamePlace, metres in
      guard !isSamePlace, metres > 0, metres < Shapes.samePlaceMetres else { return }
      log.add(
        EqualShapeDistanceDiffCoordinatesDistanceBelowThreshold(pair: MeasuredPair(feed.shapes, shape, point)))
    }
  }
}
