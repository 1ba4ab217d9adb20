// The only file that imports libxml2. It turns each C handle into a Swift object that owns it, each status into an error, each
// message into a report; the rest of the room builds upon these and sees no pointer.

internal import CLibXML2

enum LibXML2 {
  /// No network, BIG_LINES for line numbers past 65 535. Never NOENT, DTDLOAD, DTDVALID, DTDATTR, XINCLUDE, HUGE or RECOVER.
  fileprivate static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)

  /// Process-wide set-up, once, before any thread parses: tables that libxml2 else fills lazily and unguarded, no catalogues,
  /// and a loader that answers a schema's own files only.
  private static let started: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlSetExternalEntityLoader { url, _, context in
      guard let url, let context, let bytes = SchemaStore.current?.answer(String(cString: url)) else { return nil }
      cxml_harden(context)
      return bytes.span.withUnsafeBytes {
        cxml_input(context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count), url)
      }
    }
  }()

  /// Collects what libxml2 says on this thread while `body` runs: with a handler set, libxml2 never prints.
  fileprivate static func listening<Result>(to sink: ReportSink = ReportSink(), _ body: () -> Result)
    -> (result: Result, heard: [XMLReport])
  {
    started
    cxml_silence()
    // The handler is a variable of the thread (of the process in a libxml2 without threads), and `body` does not leave the thread.
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(sink).toOpaque()) { sink, error in
      guard let sink, let error else { return }
      Unmanaged<ReportSink>.fromOpaque(sink).takeUnretainedValue().hear(error.pointee)
    }
    let result = withExtendedLifetime(sink, body)
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    return (result, sink.reports)
  }
}

extension ReportSink {
  fileprivate func hear(_ error: xmlError) {
    let node = error.node?.assumingMemoryBound(to: xmlNode.self)
    let line = node.map(\.line).flatMap { $0 > 0 ? $0 : nil } ?? Int(error.line)
    hear(
      XMLReport(
        isError: error.level != XML_ERR_WARNING, code: Int(error.code),
        message: error.message.map { String(cString: $0) } ?? "libxml2 error \(error.code)",
        file: error.file.map { String(cString: $0) }, line: line > 0 ? line : nil,
        column: error.int2 > 0 && error.domain == Int32(XML_FROM_PARSER.rawValue) ? Int(error.int2) : nil,
        element: node?.enclosingElementName))
  }
}

/// A parsed document, freed with the last node that refers to it.
final class XMLTree {
  fileprivate let document: xmlDocPtr
  let source: String
  let remarks: [XMLReport]

  init(parsing bytes: UnsafeRawBufferPointer, source: String) throws(MarkupError) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      throw MarkupError(.notWellFormed, source: source, reason: "the input is empty")
    }
    guard let context = xmlNewParserCtxt() else {
      throw MarkupError(.libraryFailed, source: source, reason: "no parser could be made")
    }
    defer { xmlFreeParserCtxt(context) }
    cxml_harden(context)
    let (document, heard) = LibXML2.listening {
      xmlCtxtReadMemory(
        context, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, LibXML2.options)
    }
    let parser = context.pointee
    // A stopped parser calls what it has read so far well-formed and returns it; one that met an undeclared prefix, the whole.
    let isStopped = parser.errNo == Int32(XML_ERR_USER_STOP.rawValue)
    guard let document, !isStopped, parser.wellFormed != 0, parser.nsWellFormed != 0 else {
      xmlFreeDoc(document)
      guard isStopped else { throw MarkupError(parsing: heard, source: source) }
      let line = parser.input.map { Int($0.pointee.line) }
      let isTooDeep = parser.nodeNr >= Int32(CXML_DEPTH)
      throw isTooDeep ? .tooDeep(source: source, line: line) : .doctype(source: source, line: line)
    }
    self.document = document
    self.source = source
    self.remarks = heard
  }

  deinit {
    xmlFreeDoc(document)
  }

  var root: XMLNode? { xmlDocGetRootElement(document).map { XMLNode(tree: self, pointer: $0) } }

  var children: [XMLNode] { listNodes(from: document.pointee.children) }

  fileprivate func listNodes(from first: xmlNodePtr?) -> [XMLNode] {
    var nodes: [XMLNode] = []
    var next = first
    while let pointer = next {
      nodes.append(XMLNode(tree: self, pointer: pointer))
      next = pointer.pointee.next
    }
    return nodes
  }

  func serialized() throws(MarkupError) -> [UInt8] {
    let outcome = LibXML2.listening { () -> [UInt8]? in
      var bytes: UnsafeMutablePointer<xmlChar>?
      var count: Int32 = 0
      xmlDocDumpMemoryEnc(document, &bytes, &count, "UTF-8")
      guard let bytes else { return nil }
      defer { cxml_free(bytes) }
      return Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    guard let bytes = outcome.result else {
      throw MarkupError(.libraryFailed, source: source, reason: outcome.heard.first?.message ?? "nothing was written")
    }
    return bytes
  }
}

/// A node of a tree, which it keeps alive.
struct XMLNode: Hashable {
  enum Kind {
    case document, element, attribute, text, comment, instruction, other
  }

  let tree: XMLTree
  fileprivate let pointer: xmlNodePtr

  static func == (left: Self, right: Self) -> Bool { left.pointer == right.pointer }

  func hash(into hasher: inout Hasher) { hasher.combine(pointer) }

  var kind: Kind {
    switch pointer.pointee.type {
    case XML_DOCUMENT_NODE: .document
    case XML_ELEMENT_NODE: .element
    case XML_ATTRIBUTE_NODE: .attribute
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: .text
    case XML_COMMENT_NODE: .comment
    case XML_PI_NODE: .instruction
    default: .other
    }
  }

  var name: String { pointer.name }
  var namespace: String? { pointer.namespace }
  var attributes: [MarkupAttribute] { pointer.attributes }
  var line: Int { pointer.line }
  var content: String { pointer.content }
  var children: [XMLNode] { tree.listNodes(from: pointer.pointee.children) }

  var parentElement: XMLNode? {
    guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return XMLNode(tree: tree, pointer: parent)
  }

  /// This node seen as an attribute.
  var attribute: MarkupAttribute { pointer.asAttribute }
}

extension UnsafeMutablePointer where Pointee == xmlNode {
  fileprivate var name: String { pointee.name.map { String(cString: $0) } ?? "" }

  fileprivate var namespace: String? {
    guard let namespace = pointee.ns, let uri = namespace.pointee.href else { return nil }
    return String(cString: uri)
  }

  fileprivate var line: Int { Int(cxml_line(self)) }

  /// The text of a text-like node, or of all text below an element.
  fileprivate var content: String {
    guard let bytes = xmlNodeGetContent(self) else { return "" }
    defer { cxml_free(bytes) }
    return String(cString: bytes)
  }

  /// Only an element has attributes; in any other node the field may hold something else.
  fileprivate var attributes: [MarkupAttribute] {
    guard pointee.type == XML_ELEMENT_NODE else { return [] }
    var list: [MarkupAttribute] = []
    var next = pointee.properties
    while let attribute = next {
      list.append(UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self).asAttribute)
      next = attribute.pointee.next
    }
    return list
  }

  /// `xmlAttr` begins with the fields of `xmlNode` as far as `doc`, and then has its namespace elsewhere.
  fileprivate var asAttribute: MarkupAttribute {
    let attribute = UnsafeMutableRawPointer(self).assumingMemoryBound(to: xmlAttr.self)
    let namespace = attribute.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) }
    return MarkupAttribute(name: name, namespace: namespace, value: content)
  }

  fileprivate var enclosingElementName: String? {
    var next: xmlNodePtr? = self
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE { return node.name }
      next = node.pointee.parent
    }
    return nil
  }
}

extension XMLNode {
  /// The value of an XPath 1.0 expression seen from this node.
  func evaluate(_ expression: String, namespaces: [String: String]) throws(MarkupError) -> XPathValue {
    try tree.evaluate(expression, namespaces: namespaces, from: pointer)
  }
}

extension XMLTree {
  /// The value of an XPath 1.0 expression seen from the document.
  func evaluate(_ expression: String, namespaces: [String: String]) throws(MarkupError) -> XPathValue {
    try evaluate(
      expression, namespaces: namespaces, from: UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self))
  }

  fileprivate func evaluate(_ expression: String, namespaces: [String: String], from node: xmlNodePtr)
    throws(MarkupError) -> XPathValue
  {
    func wrong(_ reason: String) -> MarkupError {
      MarkupError(.expressionInvalid(expression), source: source, line: node.line > 0 ? node.line : nil, reason: reason)
    }
    // C would read only as far as the NUL.
    guard !expression.utf8.contains(0) else { throw wrong("it holds a NUL character") }
    let outcome = LibXML2.listening { () -> XPathValue? in
      guard let context = xmlXPathNewContext(document) else { return nil }
      defer { xmlXPathFreeContext(context) }
      context.pointee.node = node
      for (prefix, uri) in namespaces where xmlXPathRegisterNs(context, prefix, uri) != 0 { return nil }
      guard let object = xmlXPathEvalExpression(expression, context) else { return nil }
      defer { xmlXPathFreeObject(object) }
      switch object.pointee.type {
      case XPATH_NODESET:
        guard let set = object.pointee.nodesetval, let table = set.pointee.nodeTab else { return .nodes([]) }
        let pointers = UnsafeBufferPointer(start: table, count: Int(set.pointee.nodeNr)).compactMap(\.self)
        // A namespace node is a struct of another shape, and lives only as long as this result.
        guard !pointers.contains(where: { $0.pointee.type == XML_NAMESPACE_DECL }) else { return nil }
        return .nodes(pointers.map { XMLNode(tree: self, pointer: $0) })
      case XPATH_STRING: return .string(object.pointee.stringval.map { String(cString: $0) } ?? "")
      case XPATH_NUMBER: return .number(object.pointee.floatval)
      case XPATH_BOOLEAN: return .boolean(object.pointee.boolval != 0)
      default: return nil
      }
    }
    guard let value = outcome.result else {
      throw wrong(outcome.heard.first?.message ?? "it gives namespace nodes, which are not offered")
    }
    return value
  }
}

/// A parser that is pushed a feed, piece by piece, and queues events.
///
/// Not `xmlTextReader`: that one gives no hold on its parser, hands out the DOCTYPE only when its declarations have been read, and so
/// spent hours on a bomb of parameter entities. Here the parser stops at the name of a DOCTYPE, as it does for a document.
final class XMLStream {
  private let source: String
  private let feed: any ByteFeed
  private let handler: Handler
  private let context: xmlParserCtxtPtr
  private let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 16 * 1024, alignment: 16)
  private var failure: MarkupError?
  private var isAtEnd = false

  init(_ feed: any ByteFeed, source: String) throws(MarkupError) {
    let handler = Handler()
    var callbacks = Handler.callbacks
    let outcome = LibXML2.listening {
      xmlCreatePushParserCtxt(&callbacks, Unmanaged.passUnretained(handler).toOpaque(), nil, 0, nil)
    }
    guard let context = outcome.result else {
      piece.deallocate()
      throw MarkupError(.libraryFailed, source: source, reason: "no parser could be made")
    }
    xmlCtxtUseOptions(context, LibXML2.options)
    handler.context = context
    self.source = source
    self.feed = feed
    self.handler = handler
    self.context = context
  }

  deinit {
    xmlFreeParserCtxt(context)
    piece.deallocate()
  }

  /// The next event; nil at the end. What was parsed before a fault comes first, then the error, each time.
  func next() throws(MarkupError) -> EventQueue.Item? {
    while true {
      if let item = handler.queue.next() { return item }
      if let failure { throw failure }
      if isAtEnd { return nil }
      failure = parsePiece()
    }
  }

  private func parsePiece() -> MarkupError? {
    guard let count = feed.fill(piece) else {
      return feed.failure ?? MarkupError(.fileUnreadable, source: source, reason: "reading failed")
    }
    isAtEnd = count == 0
    let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
    let heard = LibXML2.listening { xmlParseChunk(context, start, Int32(count), isAtEnd ? 1 : 0) }.heard
    let line = context.pointee.input.map { Int($0.pointee.line) }
    switch handler.refusal {
    case .doctype: return .doctype(source: source, line: line)
    case .depth: return .tooDeep(source: source, line: line)
    case nil: break
    }
    let isSound =
      context.pointee.wellFormed != 0 && context.pointee.nsWellFormed != 0 && !heard.contains(where: \.isError)
    return isSound ? nil : MarkupError(parsing: heard, source: source)
  }

  /// What libxml2 calls back, with itself as the first argument.
  private final class Handler {
    enum Refusal {
      case doctype, depth
    }

    var queue = EventQueue()
    var context: xmlParserCtxtPtr?
    private(set) var refusal: Refusal?

    private var line: Int { context?.pointee.input.map { Int($0.pointee.line) } ?? 0 }

    private func stop(_ refusal: Refusal) {
      self.refusal = refusal
      xmlStopParser(context)
    }

    static func at(_ pointer: UnsafeMutableRawPointer?) -> Handler {
      guard let pointer else { preconditionFailure("libxml2 called back without its handler") }
      return Unmanaged<Handler>.fromOpaque(pointer).takeUnretainedValue()
    }

    static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? { pointer.map { String(cString: $0) } }

    static var callbacks: xmlSAXHandler {
      var sax = xmlSAXHandler()
      sax.initialized = UInt32(XML_SAX2_MAGIC)
      sax.internalSubset = { handler, _, _, _ in Handler.at(handler).stop(.doctype) }
      sax.startElementNs = { handler, name, _, uri, _, _, count, _, attributes in
        Handler.at(handler).start(name, uri, UnsafeBufferPointer(start: attributes, count: 5 * Int(count)))
      }
      sax.endElementNs = { handler, name, _, uri in
        let handler = Handler.at(handler)
        handler.queue.end(Handler.string(name) ?? "", namespace: Handler.string(uri), line: handler.line)
      }
      sax.characters = { handler, bytes, count in
        Handler.at(handler).queue.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
      sax.ignorableWhitespace = sax.characters
      sax.cdataBlock = sax.characters
      sax.comment = { handler, text in
        let handler = Handler.at(handler)
        handler.queue.comment(Handler.string(text) ?? "", line: handler.line)
      }
      sax.processingInstruction = { handler, target, content in
        let handler = Handler.at(handler)
        handler.queue.instruction(
          Handler.string(target) ?? "", content: Handler.string(content) ?? "", line: handler.line)
      }
      return sax
    }

    /// `attributes` has five pointers for each: name, prefix, URI, start and end of the value.
    private func start(
      _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
      _ attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) {
      guard queue.depth < MarkupLimits.depth else { return stop(.depth) }
      let list = stride(from: 0, to: attributes.count, by: 5).map { index in
        let value = UnsafeBufferPointer(
          start: attributes[index + 3],
          count: attributes[index + 3].flatMap { start in attributes[index + 4].map { $0 - start } } ?? 0)
        return MarkupAttribute(
          name: Self.string(attributes[index]) ?? "", namespace: Self.string(attributes[index + 2]),
          value: Self.withAmpersands(String(decoding: value, as: UTF8.self)))
      }
      queue.start(Self.string(name) ?? "", namespace: Self.string(uri), attributes: list, line: line)
    }

    /// A parser that does not replace entities leaves every `&` of a value, and nothing else, as `&#38;`.
    private static func withAmpersands(_ value: String) -> String {
      value.utf8.contains(UInt8(ascii: "&")) ? value.replacing("&#38;", with: "&") : value
    }
  }
}

/// A compiled schema.
///
/// Sendable, unchecked: after `xmlSchemaParse` nothing writes to an `xmlSchema`; every validation makes its own
/// `xmlSchemaValidCtxt`, with its own dictionary and automata states, and the pointer is private.
final class XMLSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr

  init(main name: String, store: SchemaStore) throws(MarkupError) {
    let outcome = SchemaStore.$current.withValue(store) {
      LibXML2.listening { () -> xmlSchemaPtr? in
        guard let context = xmlSchemaNewParserCtxt(SchemaStore.url(of: name)) else { return nil }
        defer { xmlSchemaFreeParserCtxt(context) }
        return xmlSchemaParse(context)
      }
    }
    if let refusal = store.refusals.first {
      xmlSchemaFree(outcome.result)
      throw MarkupError(.referenceRefused(refusal.reference), source: name, reason: refusal.reason)
    }
    guard let schema = outcome.result else { throw MarkupError(compiling: outcome.heard, source: name) }
    self.schema = schema
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Whether libxml2 found the document valid; what it said is in the sink.
  func validate(_ tree: XMLTree, into sink: ReportSink) throws(MarkupError) -> Bool {
    let status = LibXML2.listening(to: sink) { () -> Int32 in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(context) }
      return xmlSchemaValidateDoc(context, tree.document)
    }.result
    guard status >= 0 else {
      throw MarkupError(
        .libraryFailed, source: tree.source, reason: sink.reports.first?.message ?? "the schema could not be applied")
    }
    return status == 0
  }
}
