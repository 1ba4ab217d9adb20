/// How much input is read before it is refused.
public struct MarkupLimits: Hashable, Sendable {
  /// The deepest nesting of elements that is read.
  ///
  /// A notice is some fifteen deep. Every walk over a document may rely on this limit and recurse.
  public static let depth = 256

  /// The largest input in bytes. The largest notice seen has 1.7 MB; the default is 64 MiB.
  public let bytes: Int

  /// Sets the largest input, between 1 byte and 2 GiB - 1 byte (libxml2 counts in 32 bits).
  public init(bytes: Int = 64 * 1024 * 1024) {
    precondition((1...Int(Int32.max)).contains(bytes), "a limit must lie between 1 and \(Int32.max) bytes")
    self.bytes = bytes
  }

  func check(_ count: Int, source: String) throws(MarkupError) {
    guard count > bytes else { return }
    throw MarkupError(.tooLarge(limitBytes: bytes), source: source, reason: "it has \(count) bytes")
  }
}
