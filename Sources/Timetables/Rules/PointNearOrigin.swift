/// A coordinate lies within a degree of 0° N 0° E, where no bus runs.
struct PointNearOrigin: FeedRule {
  static let code = "point_near_origin"
  static let severity = NoticeSeverity.error

  /// The place.
  let point: OffMapPoint

  var evidence: [Evidence] { point.evidence }

  /// Whether a coordinate is so.
  static func holds(_ latitude: Double, _ longitude: Double) -> Bool { abs(latitude) <= 1 && abs(longitude) <= 1 }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachPoint(where: holds) { point in
      log.add(PointNearOrigin(point: point))
    }
  }
}
