/// The distance of the last stop is past the end of the shape, and the stop lies less than 11.1 metres from it.
struct TripDistanceExceedsShapeDistanceBelowThreshold: FeedRule {
  static let code = "trip_distance_exceeds_shape_distance_below_threshold"
  static let severity = NoticeSeverity.warning

  /// The row.
  let rowNumber: Int
  /// The trip.
  let tripID: String
  /// The shape.
  let shapeID: String
  /// shape_dist_traveled of the last stop, in the feed's unit.
  let tripDistance: Double
  /// The largest shape_dist_traveled of the shape.
  let shapeDistance: Double
  /// From the last stop to the shape's last point.
  let metresApart: Double

  var evidence: [Evidence] {
    [
      Evidence("rowNumber", row: rowNumber), Evidence("tripID", tripID), Evidence("shapeID", shapeID),
      Evidence("tripDistance", tripDistance), Evidence("shapeDistance", shapeDistance),
      Evidence("metresApart", metresApart),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    let times = feed.stopTimes
    let ends = (0..<feed.shapes.count).map { row -> Double in
      feed.shapes.points(of: ShapeIndex(row)).reduce(0) {
        max($0, feed.shapes.distances[$1].isNaN ? 0 : feed.shapes.distances[$1])
      }
    }
    for row in 0..<feed.trips.count {
      guard let shape = feed.trips.shapes[TripIndex(row)], ends[shape.position] > 0,
        let last = times.rows(of: TripIndex(row)).last, times.distances[last] > ends[shape.position],
        let stop = feed.stops.findCoordinate(times.stops[last]), let point = feed.shapes.points(of: shape).last
      else { continue }
      let apart = stop.greatCircleDistance(to: feed.shapes.coordinate(point)).metres
      // 11.1 metres: the canonical validator's tolerance.
      guard apart < 11.1 else { continue }
      log.add(
        TripDistanceExceedsShapeDistanceBelowThreshold(
          rowNumber: feed.trips.rowNumbers[row], tripID: feed.trips.ids[row],
          shapeID: feed.shapes.ids[shape.position], tripDistance: times.distances[last],
          shapeDistance: ends[shape.position], metresApart: apart))
    }
  }
}
