import Foundation

/// Writes small TIFFs for tests without libtiff: plain, deflate (stored blocks) and LZW (literal codes only), striped or tiled, little
/// or big endian. Every part can be bent to be hostile.
struct TIFFBuilder {
  enum Sample { case float32, int16, uint16, int32, float64, uint8 }
  enum Packing: Int { case plain = 1, lzw = 5, deflate = 8 }

  var columns: Int
  var rows: Int
  var values: [Double]
  var sample = Sample.float32
  var packing = Packing.plain
  /// How samples are changed before they are packed: 1 not at all, 2 by differences, 3 by bytes of floating numbers (TIFF technical note 3);
  /// other numbers are written as they are, and mean nothing.
  var predictor = 1
  /// Side of a tile (16 or a multiple), or nil for strips.
  var tile: Int?
  var rowsPerStrip = 3
  var isBigEndian = false
  /// Upper left corner (or first pixel's centre) and the size of a pixel.
  var origin = (x: 500_000.0, y: 7_000_000.0)
  var pixel = 10.0
  var isPoint = false
  var projected: UInt16? = 3006
  var geographic: UInt16?
  var usesMatrix = false
  var noData: String?
  /// Replaces what the header says, by tag.
  var lies: [UInt16: [UInt32]] = [:]
  /// Leaves tags out.
  var left: Set<UInt16> = []
  var bands = 1

  init(columns: Int, rows: Int, value: (Int, Int) -> Double) {
    self.columns = columns
    self.rows = rows
    values = (0..<rows).flatMap { row in (0..<columns).map { value($0, row) } }
  }

  func write() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-tiff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("heights.tif")
    try Data(bytes).write(to: file)
    return file.path
  }

  // MARK: The file

  private struct Entry {
    let tag: UInt16
    let type: UInt16
    let count: Int
    let data: [UInt8]
  }

  var bytes: [UInt8] {
    let blocks = packedBlocks
    var entries = [
      long(256, [UInt32(columns)]), long(257, [UInt32(rows)]), short(258, [UInt16(size * 8)]),
      short(259, [UInt16(packing.rawValue)]), short(262, [1]), short(277, [UInt16(bands)]), short(339, [format]),
    ]
    if predictor != 1 { entries.append(short(317, [UInt16(predictor)])) }
    if let tile {
      entries += [long(322, [UInt32(tile)]), long(323, [UInt32(tile)])]
    } else {
      entries.append(long(278, [UInt32(rowsPerStrip)]))
    }
    entries += geoEntries
    let (offsetTag, countTag): (UInt16, UInt16) = tile == nil ? (273, 279) : (324, 325)
    entries.append(long(countTag, blocks.map { UInt32($0.count) }))
    // Offsets are known when the directory's size is.
    let placeholder = long(offsetTag, blocks.map { _ in 0 })
    let all = (entries + [placeholder]).filter { !left.contains($0.tag) }
    let directorySize = 2 + all.count * 12 + 4
    let outside = all.reduce(0) { $0 + ($1.data.count > 4 ? $1.data.count + $1.data.count % 2 : 0) }
    var place = 8 + directorySize + outside
    var offsets: [UInt32] = []
    for block in blocks {
      offsets.append(UInt32(place))
      place += block.count
    }
    let final = (all.filter { $0.tag != offsetTag } + (left.contains(offsetTag) ? [] : [long(offsetTag, offsets)]))
      .sorted { $0.tag < $1.tag }
    var directory = number(UInt16(final.count))
    var rest: [UInt8] = []
    for entry in final {
      directory += number(entry.tag) + number(entry.type) + number(UInt32(entry.count))
      if entry.data.count <= 4 {
        directory += entry.data + [UInt8](repeating: 0, count: 4 - entry.data.count)
      } else {
        directory += number(UInt32(8 + directorySize + rest.count))
        rest += entry.data + [UInt8](repeating: 0, count: entry.data.count % 2)
      }
    }
    directory += number(UInt32(0))
    let mark: [UInt8] = isBigEndian ? [0x4D, 0x4D] : [0x49, 0x49]
    return mark + number(UInt16(42)) + number(UInt32(8)) + directory + rest + blocks.flatMap { $0 }
  }

  private var geoEntries: [Entry] {
    var entries: [Entry] = []
    if usesMatrix {
      entries.append(doubles(34_264, [pixel, 0, 0, origin.x, 0, -pixel, 0, origin.y, 0, 0, 0, 0, 0, 0, 0, 1]))
    } else {
      entries.append(doubles(33_550, [pixel, pixel, 0]))
      entries.append(doubles(33_922, [0, 0, 0, origin.x, origin.y, 0]))
    }
    var keys: [UInt16] = [1024, 0, 1, projected == nil ? 2 : 1, 1025, 0, 1, isPoint ? 2 : 1]
    if let geographic { keys += [2048, 0, 1, geographic] }
    if let projected { keys += [3072, 0, 1, projected] }
    entries.append(short(34_735, [1, 1, 0, UInt16(keys.count / 4)] + keys))
    if let noData {
      entries.append(Entry(tag: 42_113, type: 2, count: noData.utf8.count + 1, data: Array(noData.utf8) + [0]))
    }
    return entries
  }

  private var format: UInt16 {
    switch sample {
    case .float32, .float64: 3
    case .int16, .int32: 2
    case .uint16, .uint8: 1
    }
  }

  private var size: Int {
    switch sample {
    case .uint8: 1
    case .int16, .uint16: 2
    case .float32, .int32: 4
    case .float64: 8
    }
  }

  // MARK: Blocks

  private var packedBlocks: [[UInt8]] {
    if let tile {
      let across = (columns + tile - 1) / tile
      let down = (rows + tile - 1) / tile
      return (0..<across * down).map { index in
        pack(region(index % across * tile, index / across * tile, tile, tile))
      }
    }
    return stride(from: 0, to: rows, by: rowsPerStrip).map { row in
      pack(region(0, row, columns, min(rowsPerStrip, rows - row)))
    }
  }

  private func region(_ left: Int, _ top: Int, _ width: Int, _ height: Int) -> [UInt8] {
    (top..<top + height).flatMap { row in
      predicted(
        (left..<left + width).map { column in row < rows && column < columns ? values[row * columns + column] : 0 })
    }
  }

  /// A row of a block as the predictor leaves it.
  private func predicted(_ row: [Double]) -> [UInt8] {
    let samples = row.map(encode)
    switch predictor {
    case 2:
      // Each sample less the one before it, as whole numbers of its size that go round, in the file's order of bytes.
      let numbers = samples.map { bytes in
        (isBigEndian ? bytes : bytes.reversed()).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      }
      return numbers.indices.flatMap { place -> [UInt8] in
        let difference = place == 0 ? numbers[0] : numbers[place] &- numbers[place - 1]
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: difference >> UInt64(8 * (size - 1 - $0))) }
        return isBigEndian ? bytes : bytes.reversed()
      }
    case 3:
      // All most significant bytes of the row, then all of the next, whatever the file's order; then each byte less the one before it.
      let planes = (0..<size).flatMap { plane in samples.map { $0[isBigEndian ? plane : size - 1 - plane] } }
      return planes.indices.map { $0 == 0 ? planes[0] : planes[$0] &- planes[$0 - 1] }
    default: return samples.flatMap { $0 }
    }
  }

  private func encode(_ value: Double) -> [UInt8] {
    switch sample {
    case .float32: number(Float(value).bitPattern)
    case .float64: number(value.bitPattern)
    case .int16: number(UInt16(bitPattern: Int16(value)))
    case .uint16: number(UInt16(value))
    case .int32: number(UInt32(bitPattern: Int32(value)))
    case .uint8: [UInt8(value)]
    }
  }

  private func pack(_ plain: [UInt8]) -> [UInt8] {
    switch packing {
    case .plain: plain
    case .deflate: Self.zlib(plain)
    case .lzw: Self.lzw(plain)
    }
  }

  /// A zlib stream of stored blocks (RFC 1950, 1951).
  static func zlib(_ plain: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var place = 0
    repeat {
      let count = min(65_535, plain.count - place)
      out.append(place + count == plain.count ? 1 : 0)
      out += [UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8((~count >> 8) & 255)]
      out += plain[place..<place + count]
      place += count
    } while place < plain.count
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in plain {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    let sum = b << 16 | a
    return out + [UInt8(sum >> 24), UInt8(sum >> 16 & 255), UInt8(sum >> 8 & 255), UInt8(sum & 255)]
  }

  /// TIFF's LZW with literal codes of nine bits only: the table is cleared before codes grow.
  static func lzw(_ plain: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var (bits, count): (UInt32, Int) = (0, 0)
    func put(_ code: UInt32) {
      bits = bits << 9 | code
      count += 9
      while count >= 8 {
        out.append(UInt8(bits >> UInt32(count - 8) & 255))
        count -= 8
      }
    }
    for (index, byte) in plain.enumerated() {
      if index % 200 == 0 { put(256) }
      put(UInt32(byte))
    }
    put(257)
    if count > 0 { out.append(UInt8(bits << UInt32(8 - count) & 255)) }
    return out
  }

  // MARK: Numbers and entries

  private func number<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    withUnsafeBytes(of: isBigEndian ? value.bigEndian : value.littleEndian) { Array($0) }
  }

  private func long(_ tag: UInt16, _ values: [UInt32]) -> Entry {
    let said = lies[tag] ?? values
    return Entry(tag: tag, type: 4, count: said.count, data: said.flatMap { number($0) })
  }

  private func short(_ tag: UInt16, _ values: [UInt16]) -> Entry {
    let said = lies[tag]?.map { UInt16($0) } ?? values
    return Entry(tag: tag, type: 3, count: said.count, data: said.flatMap { number($0) })
  }

  private func doubles(_ tag: UInt16, _ values: [Double]) -> Entry {
    // A lie about a tag of doubles gives it another type.
    if lies[tag] != nil { return long(tag, []) }
    return Entry(tag: tag, type: 12, count: values.count, data: values.flatMap { number($0.bitPattern) })
  }
}
