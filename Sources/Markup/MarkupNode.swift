/// A node of a document.
public enum MarkupNode: Hashable {
  /// An element.
  case element(MarkupElement)
  /// Text, whether written plainly, by character references or as CDATA.
  case text(String)
  /// A comment, without its marks.
  case comment(String)
  /// A processing instruction.
  case instruction(target: String, content: String)
  /// An attribute that XPath selected.
  case attribute(MarkupAttribute)
  /// The document itself, which XPath calls `/`.
  case document

  /// The text of a node as XPath's `string()` sees it; empty for the document.
  public var text: String {
    switch self {
    case .element(let element): element.text
    case .text(let text), .comment(let text), .instruction(_, let text): text
    case .attribute(let attribute): attribute.value
    case .document: ""
    }
  }

  init?(_ node: XMLNode) {
    switch node.kind {
    case .element: self = .element(MarkupElement(node: node))
    case .text: self = .text(node.content)
    case .comment: self = .comment(node.content)
    case .instruction: self = .instruction(target: node.name, content: node.content)
    case .attribute: self = .attribute(node.attribute)
    case .document: self = .document
    case .other: return nil
    }
  }
}
