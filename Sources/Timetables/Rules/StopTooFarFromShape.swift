/// A stop lies more than a hundred metres from the shape of its trip; told once for each shape and stop.
struct StopTooFarFromShape: FeedRule {
  static let code = "stop_too_far_from_shape"
  static let severity = NoticeSeverity.warning

  /// The shape.
  let shapeID: String
  /// The trip.
  let tripID: String
  /// The stop.
  let stopID: String
  /// From the stop to the shape.
  let metres: Double

  var evidence: [Evidence] {
    [Evidence("shapeID", shapeID), Evidence("tripID", tripID), Evidence("stopID", stopID), Evidence("metres", metres)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    struct Place: Hashable {
      let shape: ShapeIndex
      let stop: StopIndex
    }
    var seen: Set<Place> = []
    for use in run.shapeUses {
      for (stop, nearest) in zip(feed.stopTimes.stops[feed.stopTimes.rows(of: use.trip)], use.nearest) {
        guard let nearest, nearest.offset > LegMeasurer.farthestFromShapeMetres,
          seen.insert(Place(shape: use.shape, stop: stop)).inserted
        else { continue }
        log.add(
          StopTooFarFromShape(
            shapeID: feed.shapes.ids[use.shape.position], tripID: feed.trips.ids[use.trip.position],
            stopID: feed.stops.ids[stop.position], metres: nearest.offset))
      }
    }
  }
}
