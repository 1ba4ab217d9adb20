/// The distance of the last stop is past the end of the shape, and the stop lies at most 11.1 metres from it.
struct TripDistanceExceedsShapeDistanceBelowThreshold: FeedRule {
  static let code = "trip_distance_exceeds_shape_distance_below_threshold"
  static let severity = NoticeSeverity.warning

  /// The trip, and how far it goes.
  let trip: TripBeyondShape

  var evidence: [Evidence] { trip.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachTripBeyondShape { trip in
      guard trip.metresApart <= TripBeyondShape.atEndMetres else { return }
      log.add(TripDistanceExceedsShapeDistanceBelowThreshold(trip: trip))
    }
  }
}
