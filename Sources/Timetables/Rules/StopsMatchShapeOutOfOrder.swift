/// The stops of a trip lie on its shape one by one, but not in their order: the shape passes this one before those in front of it.
struct StopsMatchShapeOutOfOrder: FeedRule {
  static let code = "stops_match_shape_out_of_order"
  static let severity = NoticeSeverity.warning

  /// The stop and the shape.
  let place: StopByShape

  var evidence: [Evidence] { place.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for problem in run.shapeProblems {
      guard case .outOfOrder = problem.kind else { continue }
      log.add(StopsMatchShapeOutOfOrder(place: StopByShape(feed, problem)))
    }
  }
}
