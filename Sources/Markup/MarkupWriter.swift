/// Writes XML as UTF-8: the same calls give the same bytes.
///
/// Elements nest by `start` and `end`; names are written as given, prefixes and `xmlns` included. Text that XML cannot carry is not
/// written, and `finish` throws for the first of it; a broken nesting or a bad name is our own mistake and stops the program.
///
/// It does not use libxml2's text writer, which cuts text at a NUL, writes forbidden control characters, and in a fragment without a
/// declaration turns the `å` of an attribute into `&#xE5;`. The tests read back with libxml2 what this writes.
public struct MarkupWriter {
  /// How the bytes look.
  public struct Layout: Hashable, Sendable {
    /// Spaces per level before each element and comment; nil writes all on one line.
    public let indent: Int?
    /// Whether `<?xml version="1.0" encoding="UTF-8"?>` comes first.
    public let hasDeclaration: Bool

    /// A layout; the usual one is a document, indented by two.
    public init(indent: Int? = 2, hasDeclaration: Bool = true) {
      self.indent = indent
      self.hasDeclaration = hasDeclaration
    }
  }

  private struct Open {
    let name: String
    /// In mixed content white space counts, so nothing is indented there.
    let isMixed: Bool
    var hasIndentedChildren = false
    var hasText = false
  }

  private let layout: Layout
  private let source: String
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var hasRoot = false
  private var failure: MarkupError?

  /// A writer; `source` names what is written in the error that `finish` may throw.
  public init(_ layout: Layout = Layout(), source: String = "XML output") {
    self.layout = layout
    self.source = source
    if layout.hasDeclaration {
      write(#"<?xml version="1.0" encoding="UTF-8"?>"#)
      if layout.indent == nil { write("\n") }
    }
  }

  /// Opens an element. In a `mixed` one, text and elements may alternate and nothing is indented.
  public mutating func start(_ name: String, _ attributes: [(String, String)] = [], mixed: Bool = false) {
    writeTag(name, attributes, end: ">")
    open.append(Open(name: name, isMixed: mixed || (open.last?.isMixed ?? false)))
  }

  /// Closes the element opened last.
  public mutating func end() {
    guard let element = open.popLast() else { preconditionFailure("no element is open") }
    if element.hasIndentedChildren { breakLine() }
    write("</")
    write(element.name)
    write(">")
  }

  /// An element without content, written `<name/>`; `start` and `end` write `<name></name>`, which HTML needs for most.
  public mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
    writeTag(name, attributes, end: "/>")
  }

  /// An element with text alone.
  public mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// An element with what `content` writes into it.
  public mutating func element<Failure>(
    _ name: String, _ attributes: [(String, String)] = [], mixed: Bool = false,
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let depth = open.count
    start(name, attributes, mixed: mixed)
    try content(&self)
    precondition(open.count == depth + 1, "the content of <\(name)> left an element open or closed one too many")
    end()
  }

  /// Text inside an element.
  public mutating func text(_ text: String) {
    guard let element = open.last else { preconditionFailure("text outside the root element") }
    precondition(
      !element.hasIndentedChildren, "text after an indented child of <\(element.name)>: start it as mixed")
    guard !text.isEmpty else { return }
    open[open.count - 1].hasText = true
    escape(text, inAttribute: false)
  }

  /// A comment. XML forbids `--` in it and `-` at its end.
  public mutating func comment(_ text: String) {
    breakLineBeforeChild()
    write("<!--")
    if text.contains("--") || text.hasSuffix("-") {
      refuse("a comment with '--' in it or '-' at its end")
    } else {
      check(text)
      write(text)
    }
    write("-->")
  }

  /// The bytes, ended by a line feed; throws for the first text that XML cannot carry.
  public consuming func finish() throws(MarkupError) -> [UInt8] {
    precondition(open.isEmpty && hasRoot, "the document is not complete")
    if let failure { throw failure }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func writeTag(_ name: String, _ attributes: [(String, String)], end: String) {
    precondition(!open.isEmpty || !hasRoot, "a second root element <\(name)>")
    hasRoot = true
    breakLineBeforeChild()
    write("<")
    writeName(name)
    for (index, attribute) in attributes.enumerated() {
      precondition(
        !attributes[..<index].contains { $0.0 == attribute.0 }, "attribute \(attribute.0) twice on <\(name)>")
      write(" ")
      writeName(attribute.0)
      write("=\"")
      escape(attribute.1, inAttribute: true)
      write("\"")
    }
    write(end)
  }

  private mutating func breakLineBeforeChild() {
    guard layout.indent != nil else { return }
    if let element = open.last {
      guard !element.isMixed, !element.hasText else { return }
      open[open.count - 1].hasIndentedChildren = true
    }
    breakLine()
  }

  private mutating func breakLine() {
    guard let indent = layout.indent, !bytes.isEmpty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * open.count))
  }

  private mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func writeName(_ name: String) {
    precondition(MarkupEscaping.isName(name), "'\(name)' is not an XML name")
    write(name)
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    if let scalar = MarkupEscaping.append(text, to: &bytes, inAttribute: inAttribute) { refuse(scalar) }
  }

  private mutating func check(_ text: String) {
    if let scalar = MarkupEscaping.findForbidden(text) { refuse(scalar) }
  }

  private mutating func refuse(_ scalar: Unicode.Scalar) {
    refuse("the character U+\(String(scalar.value, radix: 16, uppercase: true))")
  }

  private mutating func refuse(_ reason: String) {
    guard failure == nil else { return }
    let place = open.last.map { " in <\($0.name)>" } ?? ""
    failure = MarkupError(.textRefused, source: source, reason: reason + place)
  }
}
