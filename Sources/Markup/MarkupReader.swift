/// What a streaming reader stands on.
public enum MarkupEvent: Hashable, Sendable {
  /// A start tag. `<a/>` gives a start and an end.
  case start
  /// An end tag.
  case end
  /// Text, whole up to the next other event: white space between elements and CDATA sections included.
  case text
  /// A comment.
  case comment
  /// A processing instruction.
  case instruction
}

/// Reads XML as a stream of events, in memory that does not grow with the input.
///
/// The properties tell of the event that `next()` gave last. The same input is refused as by `MarkupDocument`, but only when the
/// stream comes to the fault: act on nothing before the stream has ended well. libxml2 also refuses a single tag, comment or
/// instruction over 10 MB here.
public final class MarkupReader {
  /// The name of the input, as given, for messages.
  public let source: String
  private let stream: XMLStream
  private var current: EventQueue.Item?

  /// Reads from memory; `source` names the input in messages.
  public convenience init(_ bytes: [UInt8], source: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    try limits.check(bytes.count, source: source)
    try self.init(MemoryFeed(bytes), source: source)
  }

  /// Reads from a file, which is never unpacked and never more than the limit.
  public convenience init(path: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    try self.init(FileFeed(path: path, limits: limits), source: path)
  }

  private init(_ feed: any ByteFeed, source: String) throws(MarkupError) {
    self.source = source
    self.stream = try XMLStream(feed, source: source)
  }

  /// Goes to the next event; nil at the end. An error stays: every later call throws it again.
  public func next() throws(MarkupError) -> MarkupEvent? {
    current = nil
    current = try stream.next()
    return current?.event
  }

  /// How many elements are open around the event; the root's start and end have 0.
  public var depth: Int { current?.depth ?? 0 }

  /// The name without prefix at a start or end, the target of an instruction; else empty.
  public var name: String { current?.name ?? "" }

  /// The namespace URI at a start or end.
  public var namespace: String? { current?.namespace }

  /// The attributes at a start, in the order written, without namespace declarations.
  public var attributes: [MarkupAttribute] { current?.attributes ?? [] }

  /// The text of a text, comment or instruction; empty elsewhere.
  public var text: String { current?.text ?? "" }

  /// The line where the event's tag or text ends, from 1; 0 before the first event and after the last.
  public var line: Int { current?.line ?? 0 }

  /// The value of an attribute at a start.
  public func findAttribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }
}
