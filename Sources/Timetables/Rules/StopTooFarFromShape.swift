/// A stop lies more than a hundred metres from the shape of its trip, the first or last stop of a train more than four hundred; told
/// once for each shape and stop.
struct StopTooFarFromShape: FeedRule {
  static let code = "stop_too_far_from_shape"
  static let severity = NoticeSeverity.warning

  /// The stop and the shape.
  let place: StopByShape
  /// From the stop to the shape.
  let metres: Double

  var evidence: [Evidence] { place.evidence + [Evidence("metres", metres)] }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for problem in run.shapeProblems {
      guard case .tooFar(let metres) = problem.kind else { continue }
      log.add(StopTooFarFromShape(place: StopByShape(feed, problem), metres: metres))
    }
  }
}
