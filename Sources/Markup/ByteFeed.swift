/// Bytes on their way to a parser, a piece at a time.
protocol ByteFeed: AnyObject {
  /// Why the feed broke off, where it did.
  var failure: MarkupError? { get }

  /// Fills the start of `buffer`; 0 at the end, nil when the feed broke off and `failure` says why.
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int?
}

/// Bytes from memory.
final class MemoryFeed: ByteFeed {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var failure: MarkupError? { nil }

  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
