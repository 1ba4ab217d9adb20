/// A coordinate lies within a degree of a pole.
struct PointNearPole: FeedRule {
  static let code = "point_near_pole"
  static let severity = NoticeSeverity.error

  /// The place.
  let point: OffMapPoint

  var evidence: [Evidence] { point.evidence }

  /// Whether a latitude is so.
  static func holds(_ latitude: Double) -> Bool { abs(latitude) >= 89 }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachPoint(where: { latitude, _ in holds(latitude) }) { point in
      log.add(PointNearPole(point: point))
    }
  }
}
