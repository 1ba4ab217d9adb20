import Quantities

/// The `coordinates` of a GeoJSON geometry, read before it is known what they are: positions in rings in polygons.
struct NestedPositions {
  /// Lists within lists: 1 for a position, 3 for a Polygon, 4 for a MultiPolygon.
  private(set) var depth = 0
  /// The rings of each polygon.
  private(set) var polygons: [[[Coordinate]]] = []

  init(_ scanner: inout JSONScanner) throws(AreaFileError) {
    depth = try Self.measure(scanner)
    if depth == 3 {
      polygons = [try Self.polygon(&scanner)]
    } else if depth == 4 {
      var read: [[[Coordinate]]] = []
      try scanner.list { (scanner) throws(AreaFileError) in read.append(try Self.polygon(&scanner)) }
      polygons = read
    } else {
      try scanner.skip()
    }
  }

  /// How many lists begin before the first number.
  private static func measure(_ scanner: JSONScanner) throws(AreaFileError) -> Int {
    var ahead = scanner
    var depth = 0
    while ahead.peek() == UInt8(ascii: "["), depth < 6 {
      try ahead.expect("[", "a list")
      depth += 1
    }
    return depth
  }

  private static func polygon(_ scanner: inout JSONScanner) throws(AreaFileError) -> [[Coordinate]] {
    var rings: [[Coordinate]] = []
    try scanner.list { (scanner) throws(AreaFileError) in rings.append(try ring(&scanner)) }
    return rings
  }

  private static func ring(_ scanner: inout JSONScanner) throws(AreaFileError) -> [Coordinate] {
    _ = scanner.peek()
    let start = scanner.place
    var points: [Coordinate] = []
    try scanner.list { (scanner) throws(AreaFileError) in points.append(try position(&scanner)) }
    guard points.count >= 4, points.first == points.last else {
      throw scanner.error(
        "a ring of \(points.count) positions is not closed: it needs at least four, the last equal to the first",
        at: start)
    }
    return points
  }

  private static func position(_ scanner: inout JSONScanner) throws(AreaFileError) -> Coordinate {
    _ = scanner.peek()
    let start = scanner.place
    var (longitude, latitude, count) = (0.0, 0.0, 0)
    try scanner.list { (scanner) throws(AreaFileError) in
      let value = try scanner.number()
      if count == 0 { longitude = value } else if count == 1 { latitude = value }
      count += 1
    }
    guard count >= 2 else { throw scanner.error("a position needs longitude and latitude", at: start) }
    guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
      throw scanner.error(
        "the position \(longitude), \(latitude) is no longitude and latitude in degrees: export the file as WGS 84 (EPSG:4326)",
        at: start)
    }
    return Coordinate(latitude: latitude, longitude: longitude)
  }
}
