/// A trip has distances at its stops, and its shape lacks them, at some point or at all.
struct TripWithShapeDistTraveledButNoShapeDistances: FeedRule {
  static let code = "trip_with_shape_dist_traveled_but_no_shape_distances"
  static let severity = NoticeSeverity.info

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The shape.
  let shapeID: String

  var evidence: [Evidence] {
    [Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("shapeID", shapeID)]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let hasDistances = (0..<feed.shapes.count).map { row in
      feed.shapes.points(of: ShapeIndex(row)).allSatisfy { !feed.shapes.distances[$0].isNaN }
    }
    for row in 0..<feed.trips.count {
      guard let shape = feed.trips.shapes[TripIndex(row)], !hasDistances[shape.position],
        feed.stopTimes.rows(of: TripIndex(row)).contains(where: { !feed.stopTimes.distances[$0].isNaN })
      else { continue }
      log.add(
        TripWithShapeDistTraveledButNoShapeDistances(
          rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row],
          shapeID: feed.shapes.ids[shape.position]))
    }
  }
}
