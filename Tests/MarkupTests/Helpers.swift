import Testing

@testable import Markup

func document(_ text: String, source: String = "test.xml") throws -> MarkupDocument {
  try MarkupDocument(Array(text.utf8), source: source)
}

func reader(_ text: String) throws -> MarkupReader {
  try MarkupReader(Array(text.utf8), source: "test.xml")
}

func string(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}

/// The error of a refused input; records an issue when it is accepted.
func refusal(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> MarkupError? {
  #expect(throws: MarkupError.self, sourceLocation: sourceLocation, performing: body)
}

/// One line per event of a stream, read to its end.
func events(_ reader: MarkupReader) throws -> [String] {
  var lines: [String] = []
  while let event = try reader.next() {
    switch event {
    case .start:
      let attributes = reader.attributes.map { " \($0.namespace ?? "")|\($0.name)=\($0.value)" }.joined()
      lines.append("start \(reader.depth) \(reader.namespace ?? "")|\(reader.name)\(attributes)")
    case .end: lines.append("end \(reader.depth) \(reader.namespace ?? "")|\(reader.name)")
    case .text: lines.append("text \(reader.depth) \(reader.text)")
    case .comment: lines.append("comment \(reader.depth) \(reader.text)")
    case .instruction: lines.append("instruction \(reader.depth) \(reader.name) \(reader.text)")
    }
  }
  return lines
}

/// The same lines from a document; white space outside the root is not part of a document.
func events(_ document: MarkupDocument) -> [String] {
  var lines: [String] = []
  func visit(_ node: MarkupNode, _ depth: Int) {
    switch node {
    case .element(let element):
      let attributes = element.attributes.map { " \($0.namespace ?? "")|\($0.name)=\($0.value)" }.joined()
      lines.append("start \(depth) \(element.namespace ?? "")|\(element.name)\(attributes)")
      // A stream joins text and CDATA that touch.
      var text: String?
      for child in element.children {
        if case .text(let more) = child {
          text = (text ?? "") + more
          continue
        }
        if let text { visit(.text(text), depth + 1) }
        text = nil
        visit(child, depth + 1)
      }
      if let text { visit(.text(text), depth + 1) }
      lines.append("end \(depth) \(element.namespace ?? "")|\(element.name)")
    case .text(let text): if !text.isEmpty { lines.append("text \(depth) \(text)") }
    case .comment(let text): lines.append("comment \(depth) \(text)")
    case .instruction(let target, let content): lines.append("instruction \(depth) \(target) \(content)")
    case .attribute, .document: Issue.record("not a child")
    }
  }
  for child in document.children { visit(child, 0) }
  return lines
}

/// Numbers that look random and are the same each time (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
