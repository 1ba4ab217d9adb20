/// A stop lies more than a hundred metres from the place on its shape that shape_dist_traveled gives; told once for each shape and
/// stop, and not of a stop that is too far from the shape anyway.
struct StopTooFarFromShapeUsingUserDistance: FeedRule {
  static let code = "stop_too_far_from_shape_using_user_distance"
  static let severity = NoticeSeverity.warning

  /// The stop and the shape.
  let place: StopByShape
  /// From the stop to that place.
  let metres: Double

  var evidence: [Evidence] { place.evidence + [Evidence("metres", metres)] }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for problem in run.shapeProblems {
      guard case .tooFarByDistance(let metres) = problem.kind else { continue }
      log.add(StopTooFarFromShapeUsingUserDistance(place: StopByShape(feed, problem), metres: metres))
    }
  }
}
