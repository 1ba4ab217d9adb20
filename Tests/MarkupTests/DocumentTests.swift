import Testing

@testable import Markup

@Suite("A document")
struct DocumentTests {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- before -->
    <d:draft xmlns:d="urn:d" xml:lang="sv" id="x">
      <d:text xml:lang="en">minst &lt;230&gt; km<!-- inside --> vid -25 °C</d:text>
      <other xmlns="urn:o"/><?page break?>
      <plain a="1" b="å &#10;"><![CDATA[<raw>]]></plain>
    </d:draft>
    <!-- after -->
    """

  @Test("gives names, namespaces, attributes, text and lines")
  func reading() throws {
    let document = try document(Self.text)
    let root = document.root
    #expect(root.name == "draft")
    #expect(root.namespace == "urn:d")
    #expect(root.line == 3)
    #expect(root.parent == nil)
    #expect(root.elements.map(\.name) == ["text", "other", "plain"])
    #expect(root.elements.map(\.namespace) == ["urn:d", "urn:o", nil])
    #expect(root.elements.map(\.line) == [4, 5, 6])
    #expect(root.elements.map(\.text) == ["minst <230> km vid -25 °C", "", "<raw>"])
    #expect(root.elements.map(\.parent) == [root, root, root])
    #expect(
      root.elements[2].attributes == [
        MarkupAttribute(name: "a", namespace: nil, value: "1"),
        MarkupAttribute(name: "b", namespace: nil, value: "å \n"),
      ])
    #expect(document.source == "test.xml")
    #expect(document.remarks.isEmpty)
  }

  @Test("finds by name and namespace, and says so when nothing is there")
  func finding() throws {
    let root = try document(Self.text).root
    #expect(root.findElement("text")?.line == 4)
    #expect(root.findElement("other") == nil)
    #expect(root.findElement("other", namespace: "urn:o") != nil)
    #expect(root.findElement("plain", namespace: nil) != nil)
    #expect(root.listElements(named: "text").count == 1)
    #expect(root.findAttribute("id") == "x")
    #expect(root.findAttribute("lang") == nil)
    #expect(root.findAttribute("lang", namespace: MarkupAttribute.xmlNamespace) == "sv")
  }

  @Test("inherits languages")
  func languages() throws {
    let root = try document(Self.text).root
    #expect(root.elements.map(\.language) == ["en", "sv", "sv"])
    #expect(try document("<a/>").root.language == nil)
  }

  @Test("keeps comments, instructions and white space among the children")
  func children() throws {
    let document = try document(Self.text)
    #expect(document.children == [.comment(" before "), .element(document.root), .comment(" after ")])
    #expect(
      document.root.children == [
        .text("\n  "), .element(document.root.elements[0]), .text("\n  "), .element(document.root.elements[1]),
        .instruction(target: "page", content: "break"), .text("\n  "), .element(document.root.elements[2]), .text("\n"),
      ])
    #expect(
      document.root.elements[0].children == [.text("minst <230> km"), .comment(" inside "), .text(" vid -25 °C")])
    #expect(document.root.elements[2].children == [.text("<raw>")])
  }

  @Test("lives as long as one of its elements")
  func lifetime() throws {
    let deep: MarkupElement = try {
      try document(Self.text).root.elements[0]
    }()
    #expect(deep.text == "minst <230> km vid -25 °C")
    #expect(deep.parent?.name == "draft")
  }

  @Test("tells elements apart by place, not by content")
  func identity() throws {
    let root = try document("<a><b/><b/></a>").root
    #expect(root.elements[0] == root.elements[0])
    #expect(root.elements[0] != root.elements[1])
    #expect(Set([root.elements[0], root.elements[1], root.elements[0]]).count == 2)
  }

  @Test("reads from a span and from a file")
  func inputs() throws {
    let bytes = Array("<a>ö</a>".utf8)
    #expect(try MarkupDocument(bytes.span, source: "span").root.text == "ö")
    try Places.withFolder(["a.xml": "<a>ö</a>"]) { folder in
      let document = try MarkupDocument(path: folder + "/a.xml")
      #expect(document.root.text == "ö")
      #expect(document.source == folder + "/a.xml")
    }
  }

  @Test("reads other declared encodings and writes UTF-8")
  func encodings() throws {
    let latin = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a b=""#.utf8) + [0xE5] + Array(#""/>"#.utf8)
    let document = try MarkupDocument(latin, source: "latin.xml")
    #expect(document.root.findAttribute("b") == "å")
    #expect(
      string(try document.serialized()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="å"/>

        """)
    let wide: [UInt8] = [0xFF, 0xFE] + "<a>å</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try MarkupDocument(wide, source: "wide.xml").root.text == "å")
  }

  @Test("knows lines beyond 65 535")
  func manyLines() throws {
    let text = "<a>" + String(repeating: "\n<b/>", count: 100_000) + "\n<c>x</c>\n</a>"
    let root = try document(text).root
    #expect(root.elements[9].line == 11)
    #expect(root.elements[70_000].line == 70_002)
    #expect(root.elements.last?.line == 100_002)
  }
}
