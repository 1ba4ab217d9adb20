/// An element of a document, which it keeps alive. Two are equal when they are the same element of the same document.
public struct MarkupElement: Hashable {
  let node: XMLNode

  init(node: XMLNode) {
    self.node = node
  }

  /// The name without prefix.
  public var name: String { node.name }

  /// The namespace URI.
  public var namespace: String? { node.namespace }

  /// The line of the start tag's end, from 1.
  public var line: Int { node.line }

  /// The attributes in the order written, without namespace declarations.
  public var attributes: [MarkupAttribute] { node.attributes }

  /// All children in order: elements, text, comments, instructions.
  public var children: [MarkupNode] { node.children.compactMap(MarkupNode.init) }

  /// The child elements in order.
  public var elements: [MarkupElement] {
    node.children.compactMap { $0.kind == .element ? MarkupElement(node: $0) : nil }
  }

  /// All text below, comments and instructions left out, white space as written.
  public var text: String { node.content }

  /// The element around this one; nil for the root.
  public var parent: MarkupElement? { node.parentElement.map(MarkupElement.init) }

  /// The language that `xml:lang` gives here or on the nearest element around.
  public var language: String? {
    sequence(first: self, next: \.parent).lazy
      .compactMap { $0.findAttribute("lang", namespace: MarkupAttribute.xmlNamespace) }.first
  }

  /// The value of an attribute. Most have no namespace; `xml:lang` has `MarkupAttribute.xmlNamespace`.
  public func findAttribute(_ name: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name == name && $0.namespace == namespace }?.value
  }

  /// The first child element with this name in the namespace of its parent.
  public func findElement(_ name: String) -> MarkupElement? {
    findElement(name, namespace: namespace)
  }

  /// The first child element with this name in this namespace.
  public func findElement(_ name: String, namespace: String?) -> MarkupElement? {
    elements.first { $0.name == name && $0.namespace == namespace }
  }

  /// All child elements with this name in the namespace of their parent.
  public func listElements(named name: String) -> [MarkupElement] {
    let namespace = namespace
    return elements.filter { $0.name == name && $0.namespace == namespace }
  }

  /// The value of an XPath 1.0 expression seen from this element; see `MarkupDocument.evaluate`.
  public func evaluate(_ expression: String, namespaces: [String: String] = [:]) throws(MarkupError) -> MarkupSelection
  {
    MarkupSelection(try node.evaluate(expression, namespaces: namespaces))
  }

  /// The elements that an XPath expression selects, in document order; other nodes and other values are an error.
  public func listElements(at expression: String, namespaces: [String: String] = [:]) throws(MarkupError)
    -> [MarkupElement]
  {
    try evaluate(expression, namespaces: namespaces).elements(of: expression, source: node.tree.source)
  }
}
