internal import CTIFF
import Glibc

/// One band of numbers in a TIFF, read tile by tile or strip by strip. The only importer of libtiff.
///
/// Everything that a file says is checked before it is believed: types of tags, sizes of blocks, ways of packing.
final class TIFFImage {
  /// How a sample is written.
  enum Sample {
    case int16, uint16, int32, float32, float64

    var bytes: Int {
      switch self {
      case .int16, .uint16: 2
      case .int32, .float32: 4
      case .float64: 8
      }
    }
  }

  /// The most that a tile or strip may take, in bytes.
  static let blockLimit = 256 << 20
  /// None, LZW, deflate (two numbers) and PackBits.
  private static let schemes: Set<UInt16> = [1, 5, 8, 32_946, 32_773]

  let path: String
  let width: Int
  let height: Int
  /// Columns and rows of a block; a strip is as wide as the image.
  let blockWidth: Int
  let blockHeight: Int
  let sample: Sample
  private let isTiled: Bool
  private let isPacked: Bool
  private let fileSize: UInt64
  private let tiff: OpaquePointer
  private let message: UnsafeMutablePointer<ctiff_message>

  init(path: String) throws(HeightModelError) {
    self.path = path
    let opened = try Self.open(path)
    (tiff, message, fileSize) = opened
    do throws(HeightModelError) {
      let layout = try Self.layout(opened.tiff, path)
      (width, height, isTiled) = (layout.width, layout.height, layout.isTiled)
      (blockWidth, blockHeight, sample) = (layout.blockWidth, layout.blockHeight, layout.sample)
      isPacked = layout.isPacked
    } catch {
      TIFFClose(opened.tiff)
      opened.message.deallocate()
      throw error
    }
  }

  deinit {
    TIFFClose(tiff)
    message.deallocate()
  }

  /// Blocks in a row of blocks.
  var blocksAcross: Int { (width + blockWidth - 1) / blockWidth }

  /// The samples of a block, row by row; rows past the image's end hold what the file has there, or zero.
  ///
  /// - Parameter index: Counted row by row of blocks.
  func block(_ index: Int) throws(HeightModelError) -> [Double] {
    let count = blockWidth * blockHeight
    let size = count * sample.bytes
    // A strip at the image's end may be shorter than the others.
    let expected = isTiled ? size : min(blockHeight, height - index * blockHeight) * blockWidth * sample.bytes
    message.pointee = ctiff_message()
    try checkPlace(ofBlock: index, unpacked: expected)
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    defer { bytes.deallocate() }
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    let read =
      isTiled
      ? TIFFReadEncodedTile(tiff, UInt32(index), bytes, tmsize_t(size))
      : TIFFReadEncodedStrip(tiff, UInt32(index), bytes, tmsize_t(expected))
    guard read == expected else { throw HeightModelError(.brokenBlock(index: index, words), path: path) }
    return switch sample {
    case .int16: Self.numbers(bytes, count, as: Int16.self) { Double($0) }
    case .uint16: Self.numbers(bytes, count, as: UInt16.self) { Double($0) }
    case .int32: Self.numbers(bytes, count, as: Int32.self) { Double($0) }
    case .float32: Self.numbers(bytes, count, as: Float.self) { Double($0) }
    case .float64: Self.numbers(bytes, count, as: Double.self) { $0 }
    }
  }

  /// The values of a tag of doubles; empty where the file has none in that type.
  func doubles(_ tag: UInt32) -> [Double] {
    var count: UInt32 = 0
    var values: UnsafePointer<Double>?
    guard ctiff_doubles(tiff, tag, &count, &values) != 0, let values else { return [] }
    return Array(UnsafeBufferPointer(start: values, count: Int(count)))
  }

  /// The values of a tag of shorts; empty where the file has none in that type.
  func shorts(_ tag: UInt32) -> [UInt16] {
    var count: UInt32 = 0
    var values: UnsafePointer<UInt16>?
    guard ctiff_shorts(tiff, tag, &count, &values) != 0, let values else { return [] }
    return Array(UnsafeBufferPointer(start: values, count: Int(count)))
  }

  /// The text of a tag, up to the first NUL; empty where the file has none.
  func text(_ tag: UInt32) -> String {
    var count: UInt32 = 0
    var values: UnsafePointer<CChar>?
    guard ctiff_text(tiff, tag, &count, &values) != 0, let values else { return "" }
    let bytes = UnsafeBufferPointer(start: values, count: Int(count)).prefix { $0 != 0 }
    return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// libtiff mends tables of blocks that are too short, and reads whatever stands where a block is said to be: heights of nowhere. So a
  /// block must lie in the file, away from header and directory, and be as long as its samples where it is not packed.
  private func checkPlace(ofBlock index: Int, unpacked: Int) throws(HeightModelError) {
    var error: Int32 = 0
    let offset = TIFFGetStrileOffsetWithErr(tiff, UInt32(index), &error)
    let isOffsetRead = error == 0
    let count = TIFFGetStrileByteCountWithErr(tiff, UInt32(index), &error)
    let (end, overflow) = offset.addingReportingOverflow(count)
    let directory = TIFFCurrentDirOffset(tiff)
    guard isOffsetRead, error == 0, offset >= 8, count > 0, !overflow, end <= fileSize,
      !(offset..<end).contains(directory),
      isPacked || count >= unpacked
    else { throw HeightModelError(.brokenBlock(index: index, "it is said to lie where it cannot"), path: path) }
  }

  private var words: String { Self.words(message) }

  private static func words(_ message: UnsafeMutablePointer<ctiff_message>) -> String {
    let text = withUnsafeBytes(of: &message.pointee.text) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return text.isEmpty ? "no reason given" : text.split(separator: "\n").joined(separator: " ")
  }

  private static func open(
    _ path: String
  ) throws(HeightModelError) -> (tiff: OpaquePointer, message: UnsafeMutablePointer<ctiff_message>, size: UInt64) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw HeightModelError(.cannotOpen("this cannot be a path"), path: path)
    }
    // Not blocking: a pipe without a writer would otherwise hold the program for ever.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw HeightModelError(.cannotOpen(String(cString: strerror(errno))), path: path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw HeightModelError(.cannotOpen("it is no file but a folder, device or pipe"), path: path)
    }
    let message = UnsafeMutablePointer<ctiff_message>.allocate(capacity: 1)
    message.initialize(to: ctiff_message())
    guard let tiff = ctiff_open(descriptor, path, message, tmsize_t(blockLimit)) else {
      let error = HeightModelError(.notATIFF(words(message)), path: path)
      close(descriptor)
      message.deallocate()
      throw error
    }
    return (tiff, message, UInt64(status.st_size))
  }

  private struct Layout {
    let width: Int
    let height: Int
    let isTiled: Bool
    let isPacked: Bool
    let blockWidth: Int
    let blockHeight: Int
    let sample: Sample
  }

  private static func layout(_ tiff: OpaquePointer, _ path: String) throws(HeightModelError) -> Layout {
    func size(_ tag: Int32, _ name: String) throws(HeightModelError) -> Int {
      var value: UInt32 = 0
      guard ctiff_uint32(tiff, UInt32(tag), &value) != 0, value > 0, value <= UInt32(Int32.max) else {
        throw HeightModelError(.badTag(name), path: path)
      }
      return Int(value)
    }
    func small(_ tag: Int32, _ name: String) throws(HeightModelError) -> UInt16 {
      var value: UInt16 = 0
      guard ctiff_uint16(tiff, UInt32(tag), &value) != 0 else { throw HeightModelError(.badTag(name), path: path) }
      return value
    }
    let (width, height) = (try size(TIFFTAG_IMAGEWIDTH, "its width"), try size(TIFFTAG_IMAGELENGTH, "its height"))
    let bands = try small(TIFFTAG_SAMPLESPERPIXEL, "its bands")
    guard bands == 1 else { throw HeightModelError(.severalBands(Int(bands)), path: path) }
    let scheme = try small(TIFFTAG_COMPRESSION, "its packing")
    guard schemes.contains(scheme) else { throw HeightModelError(.badCompression(Int(scheme)), path: path) }
    let bits = try small(TIFFTAG_BITSPERSAMPLE, "the size of its numbers")
    let format = try small(TIFFTAG_SAMPLEFORMAT, "the kind of its numbers")
    let sample: Sample
    switch (bits, Int32(format)) {
    case (16, SAMPLEFORMAT_INT): sample = .int16
    case (16, SAMPLEFORMAT_UINT): sample = .uint16
    case (32, SAMPLEFORMAT_INT): sample = .int32
    case (32, SAMPLEFORMAT_IEEEFP): sample = .float32
    case (64, SAMPLEFORMAT_IEEEFP): sample = .float64
    default: throw HeightModelError(.badNumbers(bits: Int(bits), format: Int(format)), path: path)
    }
    let isTiled = TIFFIsTiled(tiff) != 0
    let blockWidth = isTiled ? try size(TIFFTAG_TILEWIDTH, "its tiles") : width
    var rows: UInt32 = 0
    let isCut = ctiff_uint32(tiff, UInt32(TIFFTAG_ROWSPERSTRIP), &rows) != 0 && rows > 0
    let blockHeight =
      isTiled ? try size(TIFFTAG_TILELENGTH, "its tiles") : isCut ? min(height, Int(rows)) : height
    let (cells, overflow) = blockWidth.multipliedReportingOverflow(by: blockHeight)
    guard !overflow, cells <= blockLimit / sample.bytes else {
      throw HeightModelError(
        .hugeBlock(bytes: overflow ? .max : cells.multipliedFull(by: sample.bytes), limit: blockLimit), path: path)
    }
    return Layout(
      width: width, height: height, isTiled: isTiled, isPacked: Int32(scheme) != COMPRESSION_NONE,
      blockWidth: blockWidth, blockHeight: blockHeight, sample: sample)
  }

  private static func numbers<Number>(
    _ bytes: UnsafeMutableRawPointer, _ count: Int, as type: Number.Type, _ convert: (Number) -> Double
  ) -> [Double] {
    bytes.withMemoryRebound(to: type, capacity: count) { numbers in (0..<count).map { convert(numbers[$0]) } }
  }
}

extension Int {
  /// The product, or the largest number where it does not fit.
  fileprivate func multipliedFull(by factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max : product
  }
}
