/// A shape passes a stop more than twenty times: which pass is meant cannot be told.
struct StopHasTooManyMatchesForShape: FeedRule {
  static let code = "stop_has_too_many_matches_for_shape"
  static let severity = NoticeSeverity.warning

  /// The stop and the shape.
  let place: StopByShape
  /// How many times.
  let count: Int

  var evidence: [Evidence] { place.evidence + [Evidence("count", count)] }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    for problem in run.shapeProblems {
      guard case .tooManyPasses(let count) = problem.kind else { continue }
      log.add(StopHasTooManyMatchesForShape(place: StopByShape(feed, problem), count: count))
    }
  }
}
