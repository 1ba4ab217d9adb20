// The only file that imports libxml2. It turns each C handle into a Swift object that owns it, each status into an error, each
// message into a report; the rest of the room builds upon these and sees no pointer.

internal import CLibXML2

/// What libxml2 said about an input.
struct XMLReport: Hashable, Sendable {
  let isError: Bool
  let code: Int
  let message: String
  let file: String?
  let line: Int?
  let column: Int?
  let element: String?
}

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
      cxml_refuse_doctype(context)
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

/// Takes reports in order; past its limit it only counts them.
final class ReportSink {
  private(set) var reports: [XMLReport] = []
  private(set) var omitted = 0
  private let limit: Int

  init(limit: Int = 100) {
    self.limit = limit
  }

  fileprivate func hear(_ error: xmlError) {
    let isError = error.level != XML_ERR_WARNING
    // An error is kept whatever the number of warnings before it.
    guard reports.count < limit || (isError && !reports.contains(where: \.isError)) else {
      omitted += 1
      return
    }
    let node = error.node?.assumingMemoryBound(to: xmlNode.self)
    let nodeLine = node.map { xmlGetLineNo($0) } ?? 0
    let line = nodeLine > 0 ? Int(nodeLine) : Int(error.line)
    let message = error.message.map { String(cString: $0) } ?? "libxml2 error \(error.code)"
    reports.append(
      XMLReport(
        isError: isError, code: Int(error.code), message: oneLine(message),
        file: error.file.map { String(cString: $0) }, line: line > 0 ? line : nil,
        column: error.int2 > 0 && error.domain == Int32(XML_FROM_PARSER.rawValue) ? Int(error.int2) : nil,
        element: node?.enclosingElementName))
  }

  private func oneLine(_ message: String) -> String {
    message.split(whereSeparator: \.isNewline).joined(separator: " ")
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
    let outcome = LibXML2.listening { () -> Swift.Result<xmlDocPtr?, ParseFailure> in
      guard let context = xmlNewParserCtxt() else { return .failure(.memory) }
      defer { xmlFreeParserCtxt(context) }
      cxml_refuse_doctype(context)
      let document = xmlCtxtReadMemory(
        context, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, LibXML2.options)
      // A stopped parser calls what it has read so far well-formed and returns it.
      if context.pointee.errNo == Int32(XML_ERR_USER_STOP.rawValue) {
        xmlFreeDoc(document)
        let input = context.pointee.input
        return .failure(.doctype(line: input.map { Int($0.pointee.line) }, column: input.map { Int($0.pointee.col) }))
      }
      // An undeclared prefix is an error to us, yet libxml2 returns the document.
      if context.pointee.wellFormed == 0 || context.pointee.nsWellFormed == 0 {
        xmlFreeDoc(document)
        return .success(nil)
      }
      return .success(document)
    }
    switch outcome.result {
    case .success(let document?):
      self.document = document
      self.source = source
      self.remarks = outcome.heard
    case .success(nil):
      throw MarkupError(parsing: outcome.heard, source: source)
    case .failure(.memory):
      throw MarkupError(.libraryFailed, source: source, reason: "no parser could be made")
    case .failure(.doctype(let line, let column)):
      throw MarkupError(.doctypeRefused, source: source, line: line, column: column, reason: "DOCTYPE")
    }
  }

  deinit {
    xmlFreeDoc(document)
  }

  private enum ParseFailure: Error {
    case memory
    case doctype(line: Int?, column: Int?)
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

  fileprivate var line: Int { Int(xmlGetLineNo(self)) }

  /// The text of a text-like node, or of all text below an element.
  fileprivate var content: String {
    guard let bytes = xmlNodeGetContent(self) else { return "" }
    defer { cxml_free(bytes) }
    return String(cString: bytes)
  }

  /// The text of the node itself; empty for an element.
  fileprivate var text: String {
    pointee.type == XML_ELEMENT_NODE ? "" : pointee.content.map { String(cString: $0) } ?? ""
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

enum XPathValue {
  case nodes([XMLNode])
  case string(String)
  case number(Double)
  case boolean(Bool)
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

/// A streaming reader over a feed.
final class XMLStream {
  let source: String
  private let feed: FeedBox
  private let reader: xmlTextReaderPtr

  private final class FeedBox {
    let feed: any ByteFeed
    init(_ feed: any ByteFeed) { self.feed = feed }
  }

  init(_ feed: any ByteFeed, source: String) throws(MarkupError) {
    let box = FeedBox(feed)
    let outcome = LibXML2.listening {
      xmlReaderForIO(
        { box, buffer, count in
          guard let box, let buffer else { return -1 }
          let room = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
          return Unmanaged<FeedBox>.fromOpaque(box).takeUnretainedValue().feed.fill(room).map(Int32.init) ?? -1
        },
        { _ in 0 }, Unmanaged.passUnretained(box).toOpaque(), nil, nil, LibXML2.options)
    }
    guard let reader = outcome.result else {
      throw feed.failure ?? MarkupError(parsing: outcome.heard, source: source)
    }
    self.source = source
    self.feed = box
    self.reader = reader
  }

  deinit {
    let reader = reader
    _ = LibXML2.listening { xmlFreeTextReader(reader) }
  }

  /// The next node's event; nil at the end. After an error the stream must not be read on.
  func advance() throws(MarkupError) -> MarkupEvent? {
    while true {
      let (status, heard) = LibXML2.listening { xmlTextReaderRead(reader) }
      if let failure = feed.feed.failure { throw failure }
      guard status >= 0, !heard.contains(where: \.isError) else { throw MarkupError(parsing: heard, source: source) }
      guard status == 1 else { return nil }
      switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT: return .start
      case XML_READER_TYPE_END_ELEMENT: return .end
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return .text
      case XML_READER_TYPE_COMMENT: return .comment
      case XML_READER_TYPE_PROCESSING_INSTRUCTION: return .instruction
      case XML_READER_TYPE_DOCUMENT_TYPE:
        throw MarkupError(.doctypeRefused, source: source, line: line, reason: "DOCTYPE")
      case XML_READER_TYPE_ENTITY_REFERENCE, XML_READER_TYPE_ENTITY:
        throw MarkupError(.notWellFormed, source: source, line: line, reason: "an entity that is not declared")
      default: continue
      }
    }
  }

  /// Borrowed by libxml2's word until the next read; everything below copies.
  private var node: xmlNodePtr? { xmlTextReaderCurrentNode(reader) }

  var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }
  var depth: Int { Int(xmlTextReaderDepth(reader)) }
  var name: String { node?.name ?? "" }
  var namespace: String? { node?.namespace }
  var attributes: [MarkupAttribute] { node?.attributes ?? [] }
  var text: String { node?.text ?? "" }
  var line: Int { node?.line ?? 0 }
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
