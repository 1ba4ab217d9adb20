/// What an XPath 1.0 expression gives.
public enum MarkupSelection: Hashable {
  /// Nodes in document order.
  case nodes([MarkupNode])
  /// A string.
  case string(String)
  /// A number, possibly not a number or infinite.
  case number(Double)
  /// A truth value.
  case boolean(Bool)

  init(_ value: XPathValue) {
    switch value {
    case .nodes(let nodes): self = .nodes(nodes.compactMap(MarkupNode.init))
    case .string(let string): self = .string(string)
    case .number(let number): self = .number(number)
    case .boolean(let boolean): self = .boolean(boolean)
    }
  }

  func elements(of expression: String, source: String) throws(MarkupError) -> [MarkupElement] {
    func wrong() -> MarkupError {
      MarkupError(.expressionInvalid(expression), source: source, reason: "it gives other things than elements")
    }
    guard case .nodes(let nodes) = self else { throw wrong() }
    return try nodes.map { (node) throws(MarkupError) in
      guard case .element(let element) = node else { throw wrong() }
      return element
    }
  }
}

/// The same, in nodes of the tree.
enum XPathValue {
  case nodes([XMLNode])
  case string(String)
  case number(Double)
  case boolean(Bool)
}
