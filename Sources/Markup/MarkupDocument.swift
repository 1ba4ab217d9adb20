/// An XML document in memory, read whole and never changed.
///
/// Comments, processing instructions, the order of everything and all white space are kept, so that `serialized()` gives back
/// an equal document. Refused, with a typed error: a DOCTYPE, input over the limit, nesting over `MarkupLimits.depth`, undeclared
/// prefixes and entities, bad encoding, truncated input. XInclude, catalogues and the network are never followed.
///
/// A document and its elements belong to one task; parse once per task to work in parallel.
public final class MarkupDocument {
  /// The name of the input, as given, for messages.
  public let source: String
  /// The element that holds all others.
  public let root: MarkupElement
  private let tree: XMLTree

  /// Reads a document from memory; `source` names it in messages.
  public convenience init(_ bytes: Span<UInt8>, source: String, limits: MarkupLimits = MarkupLimits())
    throws(MarkupError)
  {
    try limits.check(bytes.count, source: source)
    let tree = try bytes.withUnsafeBytes { (bytes) throws(MarkupError) in try XMLTree(parsing: bytes, source: source) }
    try self.init(tree)
  }

  /// Reads a document from memory; `source` names it in messages.
  public convenience init(_ bytes: [UInt8], source: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    try self.init(bytes.span, source: source, limits: limits)
  }

  /// Reads a document from a file, which is never unpacked and never more than the limit.
  public convenience init(path: String, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    try self.init(FileFeed.readAll(path: path, limits: limits), source: path, limits: limits)
  }

  private init(_ tree: XMLTree) throws(MarkupError) {
    guard let root = tree.root else {
      throw MarkupError(.notWellFormed, source: tree.source, reason: "there is no root element")
    }
    self.tree = tree
    self.source = tree.source
    self.root = MarkupElement(node: root)
  }

  /// What the parser remarked on without refusing the document.
  public var remarks: [MarkupRemark] {
    tree.remarks.map { MarkupRemark(line: $0.line, column: $0.column, message: $0.message) }
  }

  /// The nodes at the top: the root element, and the comments and instructions before and after it.
  public var children: [MarkupNode] { tree.children.compactMap(MarkupNode.init) }

  /// The document as UTF-8 with an XML declaration; nothing is indented or reordered.
  ///
  /// White space between attributes, the choice of quotes and the way characters were escaped are not part of a document and
  /// come out in one normal form: serialising twice gives the same bytes.
  public func serialized() throws(MarkupError) -> [UInt8] { try tree.serialized() }

  /// The value of an XPath 1.0 expression seen from the document. `namespaces` gives the URI of each prefix in the expression; a
  /// name without a prefix has no namespace, as XPath 1.0 will have it.
  public func evaluate(_ expression: String, namespaces: [String: String] = [:]) throws(MarkupError) -> MarkupSelection
  {
    MarkupSelection(try tree.evaluate(expression, namespaces: namespaces))
  }

  /// The elements that an XPath expression selects, in document order; other nodes and other values are an error.
  public func listElements(at expression: String, namespaces: [String: String] = [:]) throws(MarkupError)
    -> [MarkupElement]
  {
    try evaluate(expression, namespaces: namespaces).elements(of: expression, source: source)
  }

  func validate(with schema: XMLSchema, into sink: ReportSink) throws(MarkupError) -> Bool {
    try schema.validate(tree, into: sink)
  }
}
