import Archives
import Quantities

extension Areas {
  /// Reads areas from a GeoJSON file (RFC 7946): a FeatureCollection, or one Feature, of Polygons and MultiPolygons.
  ///
  /// - Parameters:
  ///   - path: the file; up to 256 MB.
  ///   - nameProperty: the property that names a feature, a text or a number.
  /// - Throws: `ArchiveError` where the file cannot be read; `AreaFileError` where it is no such file.
  public init(path: String, nameProperty: String) throws {
    let bytes = try readFile(at: path)
    try self.init(
      geoJSON: bytes, nameProperty: nameProperty, path: path, sha256: ContentHash(of: bytes).description)
  }

  /// Reads areas from the bytes of a file.
  init(geoJSON bytes: [UInt8], nameProperty: String, path: String, sha256: String = "") throws(AreaFileError) {
    var reader = GeoJSONReader(nameProperty: nameProperty, path: path)
    try reader.read(bytes)
    self.init(names: reader.names, parts: reader.parts, sha256: sha256)
  }
}

/// Collects the features of a GeoJSON text.
private struct GeoJSONReader {
  let nameProperty: String
  let path: String
  private(set) var names: [String] = []
  private(set) var parts: [Areas.Part] = []
  private var numbers: [String: Int] = [:]
  private var features = 0

  init(nameProperty: String, path: String) {
    self.nameProperty = nameProperty
    self.path = path
  }

  mutating func read(_ bytes: [UInt8]) throws(AreaFileError) {
    var scanner = JSONScanner(bytes, path: path)
    guard scanner.peek() == UInt8(ascii: "{") else {
      throw scanner.error("is no GeoJSON: it must begin with {")
    }
    var isCollection = false
    // A Feature alone has its members at the top: they are read as such from the start.
    var type: String?
    var copy = self
    var root = scanner
    try root.object { (scanner, key) throws(AreaFileError) in
      switch key {
      case "type": type = try scanner.string()
      case "features":
        isCollection = true
        try scanner.list { (scanner) throws(AreaFileError) in try copy.feature(&scanner) }
      case "crs": try Self.checkReference(&scanner)
      default: try scanner.skip()
      }
    }
    try root.end()
    if type == "Feature" {
      try copy.feature(&scanner)
    } else if type != "FeatureCollection" || !isCollection {
      throw AreaFileError(
        path: path,
        problem: "is no FeatureCollection of GeoJSON (its type is \(type ?? "missing")): export areas as GeoJSON")
    }
    self = copy
    guard !parts.isEmpty else {
      throw AreaFileError(path: path, problem: "holds no area: export polygons as GeoJSON")
    }
  }

  /// Old files may name a coordinate system; since RFC 7946 there is only longitude and latitude.
  private static func checkReference(_ scanner: inout JSONScanner) throws(AreaFileError) {
    guard scanner.peek() == UInt8(ascii: "{") else { return try scanner.skip() }
    let start = scanner.place
    var name: String?
    try scanner.object { (scanner, key) throws(AreaFileError) in
      guard key == "properties", scanner.peek() == UInt8(ascii: "{") else { return try scanner.skip() }
      try scanner.object { (scanner, key) throws(AreaFileError) in
        guard key == "name", scanner.peek() == UInt8(ascii: "\"") else { return try scanner.skip() }
        name = try scanner.string()
      }
    }
    guard let name, !name.hasSuffix("CRS84"), !name.hasSuffix("4326") else { return }
    throw scanner.error(
      "has coordinates in \(name): export it as WGS 84 (EPSG:4326), longitude and latitude in degrees", at: start)
  }

  private mutating func feature(_ scanner: inout JSONScanner) throws(AreaFileError) {
    features += 1
    _ = scanner.peek()
    let start = scanner.place
    var name: String?
    var known: [String] = []
    var polygons: [[[Coordinate]]]?
    let (nameProperty, number) = (nameProperty, features)
    try scanner.object { (scanner, key) throws(AreaFileError) in
      switch key {
      case "properties" where scanner.peek() == UInt8(ascii: "{"):
        try scanner.object { (scanner, key) throws(AreaFileError) in
          known.append(key)
          guard key == nameProperty else { return try scanner.skip() }
          name = try Self.name(&scanner, key)
        }
      case "geometry": polygons = try Self.geometry(&scanner, number)
      default: try scanner.skip()
      }
    }
    guard let name else {
      let list = known.isEmpty ? "it has none" : "it has \(known.prefix(8).joined(separator: ", "))"
      throw scanner.error(
        "feature \(number) has no property \(nameProperty) to name the area by (\(list)): name another property",
        at: start)
    }
    guard let polygons else {
      throw scanner.error("feature \(number) (\(name)) has no geometry: give its polygon, or take it out", at: start)
    }
    let area = numbers[name] ?? names.count
    if area == names.count {
      names.append(name)
      numbers[name] = area
    }
    for rings in polygons { parts.append(Areas.Part(area: area, rings: rings)) }
  }

  private static func name(_ scanner: inout JSONScanner, _ key: String) throws(AreaFileError) -> String {
    switch scanner.peek() {
    case UInt8(ascii: "\""):
      let start = scanner.place
      let name = try scanner.string()
      guard !name.isEmpty else { throw scanner.error("the property \(key) is empty: name the area", at: start) }
      return name
    case .some(let byte) where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte):
      let number = try scanner.number()
      return number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
    default: throw scanner.error("the property \(key) is neither a text nor a number: name another property")
    }
  }

  /// The polygons of a geometry, each a list of rings.
  private static func geometry(_ scanner: inout JSONScanner, _ feature: Int) throws(AreaFileError) -> [[[Coordinate]]]?
  {
    guard scanner.peek() == UInt8(ascii: "{") else {
      try scanner.skip()
      return nil
    }
    let start = scanner.place
    var type: String?
    var nested: NestedPositions?
    var polygonStart = start
    try scanner.object { (scanner, key) throws(AreaFileError) in
      switch key {
      case "type": type = try scanner.string()
      case "coordinates":
        _ = scanner.peek()
        polygonStart = scanner.place
        nested = try NestedPositions(&scanner)
      default: try scanner.skip()
      }
    }
    switch (type, nested?.depth) {
    case ("Polygon", 3?), ("MultiPolygon", 4?): return nested?.polygons
    case ("Polygon", _), ("MultiPolygon", _):
      throw scanner.error(
        "the coordinates of feature \(feature) are not nested as in a \(type ?? ""): export it anew", at: polygonStart)
    default:
      throw scanner.error(
        "feature \(feature) is a \(type ?? "geometry without type"), not an area: only Polygon and MultiPolygon are read",
        at: start)
    }
  }
}
