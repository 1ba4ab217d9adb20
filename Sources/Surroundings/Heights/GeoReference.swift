internal import Quantities

/// Where the pixels of a height model lie.
struct GeoReference {
  /// A coordinate system that is known here.
  enum System {
    /// Latitude and longitude: EPSG:4326, and the European and Swedish systems that differ from it by less than a metre.
    case geographic
    /// SWEREF 99 TM, EPSG:3006.
    case sweref99TM
  }

  private static let pixelScale: UInt32 = 33_550
  private static let tiePoint: UInt32 = 33_922
  private static let transformation: UInt32 = 34_264
  private static let keyDirectory: UInt32 = 34_735
  /// WGS 84, ETRS 89, SWEREF 99.
  private static let geographicCodes: Set<Int> = [4326, 4258, 4619]
  /// SWEREF 99 TM; the same with heights in RH 2000; ETRS 89 / UTM 33, which is the same projection.
  private static let projectedCodes: Set<Int> = [3006, 5845, 25_833]

  let system: System
  /// Centre of the first pixel, and the step from one to the next: x to the east, y to the north, so that the y step is negative.
  private let (firstX, firstY): (Double, Double)
  private let (stepX, stepY): (Double, Double)

  init(_ image: TIFFImage) throws(HeightModelError) {
    let keys = Self.keys(image.shorts(Self.keyDirectory))
    let projected = keys[3072] ?? 0
    let geographic = keys[2048] ?? 0
    if Self.projectedCodes.contains(projected) {
      system = .sweref99TM
    } else if projected == 0 && keys[1024] != 1 && Self.geographicCodes.contains(geographic) {
      system = .geographic
    } else {
      throw HeightModelError(.badSystem(epsg: projected == 0 ? geographic : projected), path: image.path)
    }
    // Key 1025: 2 means that a point of the grid is the pixel itself, else it is the pixel's upper left corner.
    let offset = keys[1025] == 2 ? 0 : 0.5
    let scale = image.doubles(Self.pixelScale)
    let tie = image.doubles(Self.tiePoint)
    let matrix = image.doubles(Self.transformation)
    if scale.count >= 2, tie.count >= 6 {
      (stepX, stepY) = (scale[0], -scale[1])
      (firstX, firstY) = (tie[3] + (offset - tie[0]) * stepX, tie[4] + (offset - tie[1]) * stepY)
    } else if matrix.count == 16, matrix[1] == 0, matrix[4] == 0 {
      (stepX, stepY) = (matrix[0], matrix[5])
      (firstX, firstY) = (matrix[3] + offset * stepX, matrix[7] + offset * stepY)
    } else {
      throw HeightModelError(.noGeoreference, path: image.path)
    }
    guard stepX > 0, stepY < 0, [firstX, firstY, stepX, stepY].allSatisfy(\.isFinite) else {
      throw HeightModelError(.noGeoreference, path: image.path)
    }
  }

  /// Column and row of a place, counted in pixel centres.
  func pixel(of place: Coordinate) -> (column: Double, row: Double) {
    let (x, y): (Double, Double)
    switch system {
    case .geographic: (x, y) = (place.longitude, place.latitude)
    case .sweref99TM: (x, y) = TransverseMercator.sweref99TM.project(place)
    }
    return ((x - firstX) / stepX, (y - firstY) / stepY)
  }

  /// A rectangle in the coordinates of a system.
  struct Area {
    let system: System
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>

    func contains(x east: Double, y north: Double) -> Bool { x.contains(east) && y.contains(north) }
  }

  /// What so many pixels cover, to half a pixel beyond their outermost centres.
  func area(columns: Int, rows: Int) -> Area {
    Area(
      system: system, x: firstX - stepX / 2...firstX + (Double(columns) - 0.5) * stepX,
      y: firstY + (Double(rows) - 0.5) * stepY...firstY - stepY / 2)
  }

  /// GeoTIFF keys that hold a short: four numbers each (key, where, count, value), after a header of four.
  private static func keys(_ directory: [UInt16]) -> [Int: Int] {
    var keys: [Int: Int] = [:]
    var place = 4
    while place + 3 < directory.count {
      if directory[place + 1] == 0 { keys[Int(directory[place])] = Int(directory[place + 3]) }
      place += 4
    }
    return keys
  }
}
