public import Quantities

/// Heights of the ground from a GeoTIFF, read piece by piece as they are asked for.
///
/// Tiled or striped; whole numbers of 16 or 32 bits or floating ones; plain, deflate, LZW or PackBits; in SWEREF 99 TM (EPSG:3006) or
/// WGS 84 (EPSG:4326). Between pixels heights are interpolated bilinearly; beside a pixel without a height there is none.
public final class HeightModel: HeightSource {
  /// The file, as it was named.
  public let path: String
  private let image: TIFFImage
  private let reference: GeoReference
  private let noData: Double?
  private var blocks: [Int: [Double]] = [:]
  private var order: [Int] = []
  private let mostBlocks: Int

  /// Blocks are kept up to about this many samples (8 bytes each).
  private static let keptSamples = 16 << 20

  /// Opens a file and reads what it says of itself.
  ///
  /// - Throws: `HeightModelError`.
  public convenience init(path: String) throws(HeightModelError) { try self.init(path: path, sharingWith: 1) }

  /// Opens a file that is one of several that are open at once, and so keeps fewer blocks.
  init(path: String, sharingWith count: Int) throws(HeightModelError) {
    self.path = path
    image = try TIFFImage(path: path)
    reference = try GeoReference(image)
    noData = Double(image.text(42_113).filter { $0 != " " })
    mostBlocks = max(2, Self.keptSamples / count / (image.blockWidth * image.blockHeight))
  }

  /// The first value met that no ground has and that the file does not declare as missing; nil where there was none so far.
  public private(set) var impossibleValue: Double?

  /// What the model covers, to half a pixel beyond its outermost centres.
  var area: GeoReference.Area { reference.area(columns: image.width, rows: image.height) }

  /// The height at a place in metres above the sea, as the model gives it; nil outside the model and where it has no height.
  ///
  /// - Throws: `HeightModelError.brokenBlock` where the file cannot be read there.
  public func findHeight(at place: Coordinate) throws(HeightModelError) -> Double? {
    let (column, row) = reference.pixel(of: place)
    guard column >= -0.5, row >= -0.5, column <= Double(image.width) - 0.5, row <= Double(image.height) - 0.5 else {
      return nil
    }
    // Within half a pixel of the edge the outermost pixel holds.
    let (x, y) = (min(max(0, column), Double(image.width - 1)), min(max(0, row), Double(image.height - 1)))
    let (left, top) = (Int(x), Int(y))
    let (across, down) = (x - Double(left), y - Double(top))
    var sum = 0.0
    for (dx, dy) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
      let weight = (dx == 0 ? 1 - across : across) * (dy == 0 ? 1 - down : down)
      if weight == 0 { continue }
      guard let height = try findPixel(left + dx, top + dy) else { return nil }
      sum += weight * height
    }
    return sum
  }

  private func findPixel(_ column: Int, _ row: Int) throws(HeightModelError) -> Double? {
    let index = row / image.blockHeight * image.blocksAcross + column / image.blockWidth
    let samples = try block(index)
    let value = samples[row % image.blockHeight * image.blockWidth + column % image.blockWidth]
    if let noData, value == noData || Float(value) == Float(noData) { return nil }
    // No land is as high or deep as this: other marks of missing heights, such as −32768 without a tag.
    guard value.isFinite else { return nil }
    guard abs(value) < 9000 else {
      impossibleValue = impossibleValue ?? value
      return nil
    }
    return value
  }

  private func block(_ index: Int) throws(HeightModelError) -> [Double] {
    if let known = blocks[index] { return known }
    let samples = try image.block(index)
    if order.count >= mostBlocks { blocks[order.removeFirst()] = nil }
    blocks[index] = samples
    order.append(index)
    return samples
  }
}
