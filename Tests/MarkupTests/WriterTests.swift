import Testing

@testable import Markup

@Suite("The writer")
struct WriterTests {
  @Test("indents elements and comments, keeps attributes in order and mixed content untouched")
  func layout() throws {
    var writer = MarkupWriter()
    writer.comment(" head ")
    try writer.element("draft", [("xmlns", "urn:d"), ("id", "b"), ("a", "1")]) { writer throws(MarkupError) in
      writer.element("title", text: "Krav & mått < 2,4 MW")
      writer.element("p", mixed: true) { writer in
        writer.text("minst ")
        writer.element("b", text: "230")
        writer.text(" km")
        writer.empty("br")
      }
      writer.comment("c")
      writer.start("empty")
      writer.end()
      writer.empty("x:empty", [("x:y", "a\"b\tc\nd\re<>&'å")])
    }
    #expect(
      string(try writer.finish()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- head -->
        <draft xmlns="urn:d" id="b" a="1">
          <title>Krav &amp; mått &lt; 2,4 MW</title>
          <p>minst <b>230</b> km<br/></p>
          <!--c-->
          <empty></empty>
          <x:empty x:y="a&quot;b&#9;c&#10;d&#13;e&lt;&gt;&amp;'å"/>
        </draft>

        """)
  }

  @Test("writes on one line, and fragments, when asked")
  func flat() throws {
    var writer = MarkupWriter(.init(indent: nil, hasDeclaration: false))
    writer.element("svg", [("aria-label", "blått")]) { $0.empty("g") }
    #expect(string(try writer.finish()) == "<svg aria-label=\"blått\"><g/></svg>\n")
    writer = MarkupWriter(.init(indent: nil))
    writer.empty("a")
    #expect(string(try writer.finish()) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a/>\n")
    writer = MarkupWriter(.init(hasDeclaration: false))
    writer.element("a") { $0.empty("b") }
    #expect(string(try writer.finish()) == "<a>\n  <b/>\n</a>\n")
  }

  @Test(
    "refuses characters that XML cannot carry, and says which and where",
    arguments: [
      ("a\u{0}b", "U+0"), ("\u{1B}[31m", "U+1B"), ("x\u{FFFE}", "U+FFFE"), ("\u{FFFF}\u{1}", "U+FFFF"),
      ("\u{B}", "U+B"),
    ])
  func forbidden(text: String, named: String) {
    var inText = MarkupWriter(source: "draft.xml")
    inText.element("a") { $0.element("note", text: text) }
    #expect(
      refusal { _ = try inText.finish() }
        == MarkupError(.textRefused, source: "draft.xml", reason: "the character \(named) in <note>"))
    var inAttribute = MarkupWriter()
    inAttribute.element("a") { $0.empty("b", [("c", text)]) }
    #expect(refusal { _ = try inAttribute.finish() }?.reason == "the character \(named) in <a>")
    var inComment = MarkupWriter()
    inComment.element("a") { $0.comment(text) }
    #expect(refusal { _ = try inComment.finish() }?.kind == .textRefused)
  }

  @Test("refuses comments that would end early", arguments: ["a--b", "a-", "-->"])
  func comments(text: String) {
    var writer = MarkupWriter()
    writer.element("a") { $0.comment(text) }
    #expect(refusal { _ = try writer.finish() }?.kind == .textRefused)
  }

  @Test("carries every other character through", arguments: [nil, 2] as [Int?])
  func everyCharacter(indent: Int?) throws {
    let scalars =
      (UInt32(0x20)...0x2FFF).compactMap(Unicode.Scalar.init) + ["\t", "\n", "\r", "\u{FFFD}", "\u{FEFF}", "𝄞"]
    let text = String(String.UnicodeScalarView(scalars))
    var writer = MarkupWriter(.init(indent: indent))
    writer.element("a", [("b", text)], text: text)
    let root = try MarkupDocument(writer.finish(), source: "written").root
    #expect(root.text.unicodeScalars.elementsEqual(scalars))
    #expect(root.findAttribute("b")?.unicodeScalars.elementsEqual(scalars) == true)
  }

  @Test("what it writes, libxml2 reads back the same", arguments: 0..<200)
  func randomTrees(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let indent: Int? = Bool.random(using: &dice) ? 2 : nil
    var writer = MarkupWriter(.init(indent: indent, hasDeclaration: Bool.random(using: &dice)))
    var expected: [String] = []

    func phrase() -> String {
      let parts = ["å", "<", "&", ">", "\"", "'", "]]>", " ", "\n", "\t", "\r\n", "𝄞", "kWh/km", "2,4"]
      return (0..<Int.random(in: 1...4, using: &dice)).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
    }
    func tree(_ depth: Int) {
      let attributes = ["a", "b:c", "d"].shuffled(using: &dice).prefix(Int.random(in: 0...3, using: &dice))
        .map { ($0, phrase()) }
      let name = ["e", "f", "b:g"].randomElement(using: &dice) ?? "e"
      let shown = attributes.map {
        " \($0.0.hasPrefix("b:") ? "urn:b" : "")|\($0.0.split(separator: ":").last ?? "")=\($0.1)"
      }
      let uri = depth == 0 ? "" : name.hasPrefix("b:") ? "urn:b" : ""
      let local = depth == 0 ? "root" : String(name.split(separator: ":").last ?? "")
      expected.append("start \(depth) \(uri)|\(local)\(shown.joined())")
      let declared = depth == 0 ? [("xmlns:b", "urn:b")] : []
      if depth == 4 || Int.random(in: 0...3, using: &dice) == 0 {
        let text = phrase()
        writer.element(depth == 0 ? "root" : name, declared + attributes, text: text)
        expected.append("text \(depth + 1) \(text)")
      } else {
        writer.start(depth == 0 ? "root" : name, declared + attributes)
        for _ in 0..<Int.random(in: 0...3, using: &dice) { tree(depth + 1) }
        writer.end()
      }
      expected.append("end \(depth) \(uri)|\(local)")
    }
    tree(0)

    let document = try MarkupDocument(writer.finish(), source: "written")
    // The white space of indentation is all that a reader sees beyond what was written.
    let read = events(document).filter {
      !($0.hasPrefix("text") && $0.contains("\n") && $0.dropFirst(6).allSatisfy(\.isWhitespace))
    }
    let wanted = expected.filter {
      !($0.hasPrefix("text") && $0.contains("\n") && $0.dropFirst(6).allSatisfy(\.isWhitespace))
    }
    #expect(read == wanted)
  }

  @Test("stops the program on our own mistakes")
  func mistakes() async {
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter()
      writer.start("a")
      _ = try writer.finish()
    }
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter()
      writer.empty("a b")
    }
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter()
      writer.empty("a", [("b", "1"), ("b", "2")])
    }
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter()
      writer.start("a")
      writer.empty("b")
      writer.text("late")
    }
    await #expect(processExitsWith: .failure) {
      var writer = MarkupWriter()
      writer.empty("a")
      writer.empty("b")
    }
  }

  @Test("knows names", arguments: ["a", "w:tc", "xml:lang", "_x", "a-b.c1", "aria-label"])
  func names(name: String) {
    #expect(MarkupEscaping.isName(name))
  }

  @Test("knows what is no name", arguments: ["", "1a", "a b", "a:b:c", ":a", "a:", "-a", "a>", "å", "a=\"", "a:1"])
  func notNames(name: String) {
    #expect(!MarkupEscaping.isName(name))
  }
}
