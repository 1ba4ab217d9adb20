/// A coordinate where no bus runs; what the rules about such places tell.
struct OffMapPoint: Sendable {
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
}

extension Feed {
  /// Calls for each stop and each point of a shape whose coordinate is wrong.
  func forEachPoint(
    where isWrong: (_ latitude: Double, _ longitude: Double) -> Bool, _ body: (OffMapPoint) -> Void
  ) {
    for row in 0..<stops.count {
      let (latitude, longitude) = (stops.latitudes[StopIndex(row)], stops.longitudes[StopIndex(row)])
      guard latitude.isFinite, longitude.isFinite, isWrong(latitude, longitude) else { continue }
      body(
        OffMapPoint(
          file: StopsReader.file, rowNumber: stops.rowNumbers[row], latitude: latitude, longitude: longitude))
    }
    for point in 0..<shapes.pointCount {
      let (latitude, longitude) = (shapes.latitudes[point], shapes.longitudes[point])
      guard isWrong(latitude, longitude) else { continue }
      body(
        OffMapPoint(
          file: ShapesReader.file, rowNumber: shapes.rowNumbers[point], latitude: latitude, longitude: longitude))
    }
  }
}
