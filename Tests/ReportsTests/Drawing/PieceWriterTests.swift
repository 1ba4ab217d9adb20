import Markup
import Testing

@testable import Reports

@Suite("Writing pieces")
struct PieceWriterTests {
  private func text(_ piece: Piece) -> String { String(decoding: PieceWriter.bytes(piece), as: UTF8.self) }

  @Test("text and attributes are escaped")
  func escaping() {
    let piece = tag("p", ["title": "a\"<b>&"]) { "<script>alert(1)</script> & more" }
    #expect(
      text(piece) == "<p title=\"a&quot;&lt;b&gt;&amp;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>\n")
  }

  @Test("what XML cannot carry, and what turns the direction of reading, shows as U+FFFD")
  func illegible() throws {
    let hostile = "a\u{0}b\u{1B}[31mc\u{202E}d\u{FFFE}e\u{85}"
    #expect(PieceWriter.legible(hostile) == "a\u{FFFD}b\u{FFFD}[31mc\u{FFFD}d\u{FFFD}e\u{FFFD}")
    #expect(PieceWriter.legible("tabb\tåäö\u{202F}€") == "tabb\tåäö\u{202F}€")
    let document = try MarkupDocument(PieceWriter.bytes(tag("p", ["title": hostile]) { hostile }), source: "p")
    #expect(document.root.name == "p")
  }

  @Test("an element without parts has two tags in HTML, one where HTML has no end tag or SVG needs none")
  func emptyElements() {
    #expect(text(tag("td")) == "<td></td>\n")
    #expect(text(tag("br")) == "<br/>\n")
    #expect(text(tag("rect", ["x": "1"])) == "<rect x=\"1\"/>\n")
  }

  @Test("white space is added only where no text is")
  func whiteSpace() {
    let piece = tag("div") {
      tag("p") {
        "a "
        tag("b", text: "b")
        tag("i", text: "c")
      }
      tag("p", text: "d")
    }
    #expect(text(piece) == "<div>\n<p>a <b>b</b><i>c</i></p>\n<p>d</p>\n</div>\n")
  }
}
