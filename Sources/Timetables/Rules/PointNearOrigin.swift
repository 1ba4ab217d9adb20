/// A coordinate lies within a degree of 0° N 0° E, where no bus runs.
struct PointNearOrigin: FeedRule {
  static let code = "point_near_origin"
  static let severity = NoticeSeverity.error

  /// The place.
  let point: OffMapPoint

  var evidence: [Evidence] { point.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachPoint(where: { abs($0) <= 1 && abs($1) <= 1 }) { point in
      log.add(PointNearOrigin(point: point))
    }
  }
}
