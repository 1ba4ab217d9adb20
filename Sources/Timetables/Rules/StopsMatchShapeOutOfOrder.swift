/// The stops of a trip lie on its shape one by one, but not in their order.
struct StopsMatchShapeOutOfOrder: FeedRule {
  static let code = "stops_match_shape_out_of_order"
  static let severity = NoticeSeverity.warning

  /// The shape.
  let shapeID: String
  /// The trip.
  let tripID: String

  var evidence: [Evidence] {
    [Evidence("shapeID", shapeID), Evidence("tripID", tripID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let farthest = LegMeasurer.farthestFromShapeMetres
    for use in run.shapeUses {
      let nearest = use.nearest.compactMap { $0 }
      guard nearest.count >= 2, nearest.allSatisfy({ $0.offset <= farthest }) else { continue }
      // Most trips have their stops' nearest points in order; only for the others it takes a search to tell.
      let isInOrder = zip(nearest, nearest.dropFirst()).allSatisfy {
        $0.place <= $1.place + ShapeMatch.sameStreetMetres
      }
      if isInOrder { continue }
      let line = feed.shapes.points(of: use.shape).map { feed.shapes.coordinate($0) }
      let stops = feed.stopTimes.stops[feed.stopTimes.rows(of: use.trip)].compactMap { feed.stops.findCoordinate($0) }
      if let match = ShapeMatch(stops: stops, shape: line), match.offsets.allSatisfy({ $0 <= farthest }) { continue }
      log.add(
        StopsMatchShapeOutOfOrder(
          shapeID: feed.shapes.ids[use.shape.position], tripID: feed.trips.ids[use.trip.position]))
    }
  }
}
