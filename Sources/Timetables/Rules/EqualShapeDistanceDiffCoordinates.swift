/// Two neighbouring points of a shape have one distance and lie at least 1.11 metres apart.
struct EqualShapeDistanceDiffCoordinates: FeedRule {
  static let code = "equal_shape_distance_diff_coordinates"
  static let severity = NoticeSeverity.error

  /// The two points.
  let pair: MeasuredPair

  var evidence: [Evidence] { pair.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.shapes.forEachEqualDistance { shape, point, isSamePlace, metres in
      guard !isSamePlace, metres >= Shapes.samePlaceMetres else { return }
      log.add(EqualShapeDistanceDiffCoordinates(pair: MeasuredPair(feed.shapes, shape, point)))
    }
  }
}
