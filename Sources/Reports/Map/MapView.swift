/// The part of a map that a drawing shows, and where its points lie on it: north is up.
struct MapView {
  /// West, south, east and north edge, in metres.
  let west: Double
  let south: Double
  let east: Double
  let north: Double
  /// Size of the drawing.
  let width: Double
  let height: Double
  let metresPerUnit: Double

  /// A view that holds all points with a margin, as wide as asked for and no higher than `tallest`.
  init?(holding points: some Sequence<MapPoint>, width: Double, tallest: Double, margin: Double) {
    var (west, south) = (Double.infinity, Double.infinity)
    var (east, north) = (-Double.infinity, -Double.infinity)
    for point in points {
      (west, east) = (min(west, point.east), max(east, point.east))
      (south, north) = (min(south, point.north), max(north, point.north))
    }
    guard west <= east, south <= north else { return nil }
    // A network of one point still has room around it.
    let span = (x: max(east - west, 500), y: max(north - south, 500))
    let scale = max(span.x / (width - 2 * margin), span.y / (tallest - 2 * margin))
    let height = max(min(tallest, width * 0.45), (span.y / scale + 2 * margin).rounded())
    self.init(
      middle: MapPoint(east: (west + east) / 2, north: (south + north) / 2), metresPerUnit: scale, width: width,
      height: height)
  }

  /// A view of a whole network for the room of a chart.
  init?(overviewOf points: some Sequence<MapPoint>, in room: ChartRoom) {
    if room.isNarrow {
      self.init(holding: points, width: room.width, tallest: 560, margin: 20)
    } else {
      self.init(holding: points, width: 660, tallest: 860, margin: 34)
    }
  }

  /// A view of a town, `side` metres wide.
  init(townAround middle: MapPoint, side: Double, in room: ChartRoom) {
    let width = room.isNarrow ? room.width : 440
    self.init(middle: middle, metresPerUnit: side / width, width: width, height: width + 40)
  }

  init(middle: MapPoint, metresPerUnit: Double, width: Double, height: Double) {
    self.width = width
    self.height = height
    self.metresPerUnit = metresPerUnit
    west = middle.east - width / 2 * metresPerUnit
    east = middle.east + width / 2 * metresPerUnit
    south = middle.north - height / 2 * metresPerUnit
    north = middle.north + height / 2 * metresPerUnit
  }

  func place(_ point: MapPoint) -> Drawing.Point {
    ((point.east - west) / metresPerUnit, (north - point.north) / metresPerUnit)
  }

  func holds(_ point: Drawing.Point, margin: Double = 0) -> Bool {
    point.x >= -margin && point.x <= width + margin && point.y >= -margin && point.y <= height + margin
  }
}
