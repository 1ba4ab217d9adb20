/// A coordinate lies within a degree of 0° N 0° E, where no bus runs.
struct PointNearOrigin: FeedRule {
  static let code = "point_near_origin"
  static let severity = NoticeSeverity.error

  /// The table.
  let file: String
  /// The row.
  let rowNumber: Int
  /// Degrees north.
  let latitude: Double
  /// Degrees east.
  let longitude: Double

  var evidence: [Evidence] {
    [
      Evidence("file", file), Evidence("rowNumber", row: rowNumber), Evidence("latitude", latitude),
      Evidence("longitude", longitude),
    ]
  }

  static func check(_ feed: Feed, _ run: RuleRun, _ log: inout NoticeLog) {
    func isWrong(_ latitude: Double, _ longitude: Double) -> Bool { abs(latitude) <= 1 && abs(longitude) <= 1 }
    for row in 0..<feed.stops.count {
      let (latitude, longitude) = (feed.stops.latitudes[StopIndex(row)], feed.stops.longitudes[StopIndex(row)])
      guard isWrong(latitude, longitude) else { continue }
      log.add(
        PointNearOrigin(
          file: "stops.txt", rowNumber: feed.stops.rowNumbers[row], latitude: latitude, longitude: longitude))
    }
    for point in 0..<feed.shapes.pointCount {
      let (latitude, longitude) = (feed.shapes.latitudes[point], feed.shapes.longitudes[point])
      guard isWrong(latitude, longitude) else { continue }
      log.add(
        PointNearOrigin(
          file: "shapes.txt", rowNumber: feed.shapes.rowNumbers[point], latitude: latitude, longitude: longitude))
    }
  }
}
