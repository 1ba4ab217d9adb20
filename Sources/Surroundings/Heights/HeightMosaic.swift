public import Quantities

/// Heights of the ground from several GeoTIFFs that lie beside each other, as maps are handed out: tile by tile.
///
/// Where tiles overlap the first of them that has a height gives it. Few are open at once; the others are opened again when a way
/// comes to them.
public final class HeightMosaic: HeightSource {
  /// A tile: what it covers, in the coordinates of its own system.
  private struct Tile {
    let path: String
    let area: GeoReference.Area
  }

  /// How many tiles are open at once.
  private static let mostOpen = 8

  private let tiles: [Tile]
  private var open: [(number: Int, model: HeightModel)] = []

  /// The first value met that no ground has and that its file does not declare as missing; nil where there was none so far.
  public private(set) var impossibleValue: (path: String, value: Double)?

  /// The files, in the order in which they are asked.
  public var paths: [String] { tiles.map(\.path) }

  /// Opens each file once, to know where it lies.
  ///
  /// - Precondition: at least one file.
  /// - Throws: `HeightModelError` for the first that cannot be used.
  public init(paths: [String]) throws(HeightModelError) {
    precondition(!paths.isEmpty, "a mosaic of no tiles")
    var tiles: [Tile] = []
    for path in paths { tiles.append(Tile(path: path, area: try HeightModel(path: path).area)) }
    self.tiles = tiles
  }

  /// The height at a place in metres above the sea; nil outside all tiles and where they have no height.
  ///
  /// - Throws: `HeightModelError` where a file cannot be read there.
  public func findHeight(at place: Coordinate) throws(HeightModelError) -> Double? {
    let geographic = (x: place.longitude, y: place.latitude)
    // Projecting takes longer than all else here: once at most.
    var projected: (x: Double, y: Double)?
    for (number, tile) in tiles.enumerated() {
      let point: (x: Double, y: Double)
      switch tile.area.system {
      case .geographic: point = geographic
      case .sweref99TM:
        if projected == nil {
          let (easting, northing) = TransverseMercator.sweref99TM.project(place)
          projected = (easting, northing)
        }
        point = projected ?? geographic
      }
      guard tile.area.contains(x: point.x, y: point.y) else { continue }
      let model = try model(number)
      if let height = try model.findHeight(at: place) { return height }
      if impossibleValue == nil, let value = model.impossibleValue { impossibleValue = (tile.path, value) }
    }
    return nil
  }

  private func model(_ number: Int) throws(HeightModelError) -> HeightModel {
    if let place = open.firstIndex(where: { $0.number == number }) {
      if place != open.count - 1 { open.append(open.remove(at: place)) }
      return open[open.count - 1].model
    }
    if open.count >= Self.mostOpen { open.removeFirst() }
    let model = try HeightModel(path: tiles[number].path, sharingWith: Self.mostOpen)
    open.append((number, model))
    return model
  }
}
