/// What a stream has parsed and not yet handed out.
struct EventQueue {
  /// One event with all that is known of it.
  struct Item {
    let event: MarkupEvent
    let depth: Int
    let line: Int
    var name = ""
    var namespace: String?
    var attributes: [MarkupAttribute] = []
    var text = ""
  }

  /// How many elements are open.
  private(set) var depth = 0
  private var items: [Item] = []
  private var position = 0
  /// Text comes in pieces, and is one event when something else follows.
  private var pendingText: [UInt8] = []

  mutating func next() -> Item? {
    guard position < items.count else {
      items.removeAll(keepingCapacity: true)
      position = 0
      return nil
    }
    defer { position += 1 }
    return items[position]
  }

  mutating func start(_ name: String, namespace: String?, attributes: [MarkupAttribute], line: Int) {
    flushText(line)
    items.append(
      Item(event: .start, depth: depth, line: line, name: name, namespace: namespace, attributes: attributes))
    depth += 1
  }

  mutating func end(_ name: String, namespace: String?, line: Int) {
    flushText(line)
    depth -= 1
    items.append(Item(event: .end, depth: depth, line: line, name: name, namespace: namespace))
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    pendingText.append(contentsOf: bytes)
  }

  mutating func comment(_ text: String, line: Int) {
    flushText(line)
    items.append(Item(event: .comment, depth: depth, line: line, text: text))
  }

  mutating func instruction(_ target: String, content: String, line: Int) {
    flushText(line)
    items.append(Item(event: .instruction, depth: depth, line: line, name: target, text: content))
  }

  private mutating func flushText(_ line: Int) {
    guard !pendingText.isEmpty else { return }
    items.append(
      Item(event: .text, depth: depth, line: line, text: String(decoding: pendingText, as: UTF8.self)))
    pendingText.removeAll(keepingCapacity: true)
  }
}
