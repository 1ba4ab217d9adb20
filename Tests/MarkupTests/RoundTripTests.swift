import Testing

@testable import Markup

@Suite("Serialising a document")
struct RoundTripTests {
  @Test(
    "gives back the same bytes when they had the normal form",
    arguments: [
      "<a/>", "<a>\n  <b>å 𝄞</b> <!-- c -->\t</a>",
      "<?p q?>\n<a xmlns=\"urn:a\" xmlns:b=\"urn:b\" b:c=\"&quot;&lt;&amp;&#10;\"/>",
      "<!-- first -->\n<a><![CDATA[<x> & y]]></a>\n<!-- last -->", "<a>&amp;&lt;&gt;&#13;</a>", "<a>   </a>",
    ])
  func sameBytes(body: String) throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(body)\n"
    #expect(string(try document(text).serialized()) == text)
  }

  @Test("is stable from the first time on")
  func stable() throws {
    let once = try document("<a  b='1'\n c = \"2\" ><x></x>&#229;\r\n</a >").serialized()
    #expect(string(once) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1\" c=\"2\"><x/>å\n</a>\n")
    #expect(try MarkupDocument(once, source: "again").serialized() == once)
  }
}
