/// The distance of the last stop is past the end of the shape, and the stop lies more than 11.1 metres from it.
struct TripDistanceExceedsShapeDistance: FeedRule {
  static let code = "trip_distance_exceeds_shape_distance"
  static let severity = NoticeSeverity.error

  /// The trip, and how far it goes.
  let trip: TripBeyondShape

  var evidence: [Evidence] { trip.evidence }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    feed.forEachTripBeyondShape { trip in
      guard trip.metresApart > TripBeyondShape.atEndMetres else { return }
      log.add(TripDistanceExceedsShapeDistance(trip: trip))
    }
  }
}
