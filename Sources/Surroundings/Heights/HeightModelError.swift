/// A height model that cannot be used: which file, what and what to do, in one sentence.
public struct HeightModelError: CustomStringConvertible, Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file cannot be opened.
    case cannotOpen(String)
    /// libtiff does not take it, with its words.
    case notATIFF(String)
    /// A tag that is needed is missing or senseless.
    case badTag(String)
    /// The image has more than one band.
    case severalBands(Int)
    /// Numbers of this kind are not read.
    case badNumbers(bits: Int, format: Int)
    /// A way of packing that is not read.
    case badCompression(Int)
    /// A tile or strip is too large to hold.
    case hugeBlock(bytes: Int, limit: Int)
    /// A tile or strip cannot be read, with libtiff's words.
    case brokenBlock(index: Int, String)
    /// There is no georeference, or a turned one.
    case noGeoreference
    /// The coordinate system is another than the ones that are known here.
    case badSystem(epsg: Int)
  }

  /// The file, as it was named.
  public let path: String
  /// What is wrong.
  public let reason: Reason

  init(_ reason: Reason, path: String) {
    self.path = path
    self.reason = reason
  }

  /// One sentence.
  public var description: String { "\(path): \(explanation)." }

  private static let warp =
    "gdalwarp -t_srs EPSG:3006 -co TILED=YES -co COMPRESS=DEFLATE IN OUT makes one that can be read"

  private var explanation: String {
    switch reason {
    case .cannotOpen(let words): "could not open the height model: \(words)"
    case .notATIFF(let words): "this is no TIFF that can be read (\(words)); get a fresh copy of the file"
    case .badTag(let name): "the TIFF says nothing usable for \(name); get a fresh copy of the file"
    case .severalBands(let count):
      "the TIFF has \(count) bands, and a height model has one; gdal_translate -b 1 IN OUT takes the first"
    case .badNumbers(let bits, let format):
      "the heights are numbers of \(bits) bits in sample format \(format), and only whole numbers of 16 or 32 bits and floating"
        + " ones of 32 or 64 are read; gdal_translate -ot Float32 IN OUT converts"
    case .badCompression(let scheme):
      "the TIFF is packed by scheme \(scheme), which is not read; gdal_translate -co COMPRESS=DEFLATE IN OUT packs anew"
    case .hugeBlock(let bytes, let limit):
      "a tile or strip takes \(bytes) bytes, past the limit of \(limit); \(Self.warp)"
    case .brokenBlock(let index, let words):
      "tile or strip \(index) cannot be read (\(words)), so the file is cut off or broken; get a fresh copy"
    case .noGeoreference:
      "the TIFF does not say where it lies, or is turned against north; \(Self.warp)"
    case .badSystem(let epsg):
      (epsg == 0 ? "the TIFF does not name its coordinate system" : "the TIFF is in EPSG:\(epsg)")
        + ", and only EPSG:3006 (SWEREF 99 TM) and EPSG:4326 (WGS 84) are known here; \(Self.warp)"
    }
  }
}
