import Glibc

/// Bytes from a file: never decompressed, never from the network, never more than the limit, even if the file grows meanwhile.
///
/// libxml2's own file door would gunzip a file on the way and would take a URL for a path.
final class FileFeed: ByteFeed {
  private(set) var failure: MarkupError?
  private let path: String
  private let limits: MarkupLimits
  private let descriptor: Int32
  private var count = 0

  init(path: String, limits: MarkupLimits) throws(MarkupError) {
    guard !path.utf8.contains(0) else {
      throw MarkupError(.fileUnreadable, source: path, reason: "the path holds a NUL character")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw MarkupError(.fileUnreadable, source: path, reason: String(cString: strerror(errno)))
    }
    self.path = path
    self.limits = limits
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let got = read(descriptor, buffer.baseAddress, buffer.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else {
        failure = MarkupError(.fileUnreadable, source: path, reason: String(cString: strerror(errno)))
        return nil
      }
      count += got
      guard count <= limits.bytes else {
        failure = MarkupError(
          .tooLarge(limitBytes: limits.bytes), source: path, reason: "reading stopped past the limit")
        return nil
      }
      return got
    }
  }

  /// All bytes of a file.
  static func readAll(path: String, limits: MarkupLimits) throws(MarkupError) -> [UInt8] {
    let feed = try FileFeed(path: path, limits: limits)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { piece.deallocate() }
    var bytes: [UInt8] = []
    while let count = feed.fill(piece) {
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
    }
    throw feed.failure ?? MarkupError(.fileUnreadable, source: path, reason: "reading failed")
  }
}
