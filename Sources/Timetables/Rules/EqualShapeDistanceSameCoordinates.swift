/// Two neighbouring points of a shape repeat both distance and place.
struct EqualShapeDistanceSameCoordinates: FeedRule {
  static let code = "equal_shape_distance_same_coordinates"
  static let severity = NoticeSeverity.warning

  /// The two points.
  let pair: MeasuredPair

  var evidence: [Evidence] { pair.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.shapes.forEachEqualDistance { shape, point, isSamePlace, metres in
      guard isSamePlace else { return }
      log.add(EqualShapeDistanceSameCoordinates(pair: MeasuredPair(feed.shapes, shape, point)))
    }
  }
}
