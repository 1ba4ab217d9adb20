import Foundation

/// A GeoTIFF of 32-bit floating heights in EPSG:4326, not packed, one strip: enough for a study. (SurroundingsTests try all other kinds.)
enum PlainTIFF {
  /// Writes `columns` by `rows` pixels whose north-west corner is given, in degrees.
  static func write(
    west: Double, north: Double, pixel: Double, columns: Int, rows: Int, noData: String = "-9999",
    named name: String = "heights.tif", in folder: URL? = nil, system: UInt16 = 4326,
    height: (_ longitude: Double, _ latitude: Double) -> Double
  ) throws -> String {
    var heights: [UInt8] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let value = height(west + (Double(column) + 0.5) * pixel, north - (Double(row) + 0.5) * pixel)
        heights += bytes(Float(value).bitPattern)
      }
    }
    let text = Array(noData.utf8) + [0]
    let scale = [pixel, pixel, 0].flatMap { bytes($0.bitPattern) }
    let tie = [0, 0, 0, west, north, 0].flatMap { bytes($0.bitPattern) }
    let keys: [UInt16] = [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, system]
    let keyBytes = keys.flatMap { bytes($0) }
    let entryCount = 14
    var outside: [UInt8] = []
    let outsideStart = 8 + 2 + entryCount * 12 + 4
    func place(_ data: [UInt8]) -> UInt32 {
      let start = UInt32(outsideStart + outside.count)
      outside += data + [UInt8](repeating: 0, count: data.count % 2)
      return start
    }
    let (scalePlace, tiePlace, keyPlace, textPlace) = (place(scale), place(tie), place(keyBytes), place(text))
    let dataPlace = UInt32(outsideStart + outside.count)
    let entries: [(UInt16, UInt16, UInt32, UInt32)] = [
      (256, 4, 1, UInt32(columns)), (257, 4, 1, UInt32(rows)), (258, 3, 1, 32), (259, 3, 1, 1), (262, 3, 1, 1),
      (273, 4, 1, dataPlace), (277, 3, 1, 1), (278, 4, 1, UInt32(rows)), (279, 4, 1, UInt32(heights.count)),
      (339, 3, 1, 3), (33_550, 12, 3, scalePlace), (33_922, 12, 6, tiePlace),
      (34_735, 3, UInt32(keys.count), keyPlace), (42_113, 2, UInt32(text.count), textPlace),
    ]
    var file: [UInt8] = [0x49, 0x49] + bytes(UInt16(42)) + bytes(UInt32(8)) + bytes(UInt16(entryCount))
    for (tag, type, count, value) in entries { file += bytes(tag) + bytes(type) + bytes(count) + bytes(value) }
    file += bytes(UInt32(0)) + outside + heights
    let folder =
      try folder
      ?? {
        let new = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        return new
      }()
    let path = folder.appendingPathComponent(name)
    try Data(file).write(to: path)
    return path.path
  }

  private static func bytes<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
