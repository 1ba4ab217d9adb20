/// What a streaming reader stands on.
public enum MarkupEvent: Hashable, Sendable {
  /// A start tag. `<a/>` gives a start and an end.
  case start
  /// An end tag.
  case end
  /// Text, white space between elements included; a CDATA section is a text of its own.
  case text
  /// A comment.
  case comment
  /// A processing instruction.
  case instruction
}

/// Reads XML as a stream of events, in memory that does not grow with the input.
///
/// The properties tell of the event that `next()` gave last; each reads anew, so keep what is used twice. The same input is refused
/// as by `MarkupDocument`, but only when the stream comes to the fault: act on nothing before the stream has ended well.
public final class MarkupReader {
  /// The name of the input, as given, for messages.
  public let source: String
  private let stream: XMLStream
  private var state = State.reading

  private enum State {
    case reading
    case atEmptyElement
    case atEmptyElementEnd
    case ended
    case failed(MarkupError)
  }

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
    switch state {
    case .ended: return nil
    case .failed(let error): throw error
    case .atEmptyElement:
      state = .atEmptyElementEnd
      return .end
    case .reading, .atEmptyElementEnd: break
    }
    do {
      let event = try stream.advance()
      state = event == nil ? .ended : event == .start && stream.isEmptyElement ? .atEmptyElement : .reading
      return event
    } catch {
      state = .failed(error)
      throw error
    }
  }

  /// How many elements are open around the event; the root's start and end have 0.
  public var depth: Int { isOnNode ? stream.depth : 0 }

  /// The name without prefix at a start or end, the target of an instruction; else empty.
  public var name: String { isOnNode ? stream.name : "" }

  /// The namespace URI at a start or end.
  public var namespace: String? { isOnNode ? stream.namespace : nil }

  /// The attributes at a start or end, in the order written, without namespace declarations.
  public var attributes: [MarkupAttribute] { isOnNode ? stream.attributes : [] }

  /// The text of a text, comment or instruction; empty elsewhere.
  public var text: String { isOnNode ? stream.text : "" }

  /// The line, from 1.
  public var line: Int { isOnNode ? stream.line : 0 }

  /// The value of an attribute at a start.
  public func findAttribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  private var isOnNode: Bool {
    switch state {
    case .reading, .atEmptyElement, .atEmptyElementEnd: true
    case .ended, .failed: false
    }
  }
}
