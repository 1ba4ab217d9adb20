import Testing

@testable import Markup

@Suite("The streaming reader")
struct ReaderTests {
  @Test("tells starts, ends, texts, comments and instructions with depth")
  func eventOrder() throws {
    let text = """
      <?xml version="1.0"?><!--c--><a xmlns="urn:a" xml:lang="sv" x="1 &amp; 2"><b/> hej<?p q r?>t<![CDATA[<å>]]>&amp;</a>
      """
    #expect(
      try events(reader(text)) == [
        "comment 0 c",
        "start 0 urn:a|a http://www.w3.org/XML/1998/namespace|lang=sv |x=1 & 2",
        "start 1 urn:a|b", "end 1 urn:a|b", "text 1  hej", "instruction 1 p q r", "text 1 t<å>&",
        "end 0 urn:a|a",
      ])
  }

  @Test("says nothing of a node before the first and after the last")
  func outside() throws {
    let reader = try reader("<a/>")
    #expect(reader.name.isEmpty && reader.attributes.isEmpty && reader.text.isEmpty && reader.namespace == nil)
    #expect(try reader.next() == .start)
    #expect(reader.name == "a")
    #expect(try reader.next() == .end)
    #expect(reader.name == "a")
    #expect(try reader.next() == nil)
    #expect(reader.name.isEmpty && reader.line == 0)
    #expect(try reader.next() == nil)
  }

  @Test("knows lines")
  func lines() throws {
    let reader = try reader("<a>\n<b/>\n\n<c\n x='1'>t</c></a>")
    var lines: [String: Int] = [:]
    while let event = try reader.next() {
      if event == .start { lines[reader.name] = reader.line }
    }
    #expect(lines == ["a": 1, "b": 2, "c": 5])
  }

  @Test(
    "gives a text whole, however long, and finds attributes by name", arguments: [1, 511, 512, 513, 100_000, 3_000_000])
  func longTexts(count: Int) throws {
    let long = String(repeating: "å", count: count)
    let reader = try reader("<a n='\(count)'>\(long)<b/>\(long)</a>")
    #expect(try reader.next() == .start)
    #expect(reader.findAttribute("n") == String(count))
    #expect(reader.findAttribute("m") == nil)
    #expect(try reader.next() == .text)
    #expect(reader.text == long)
    #expect(try reader.next() == .start)
    #expect(try reader.next() == .end)
    #expect(try reader.next() == .text)
    #expect(reader.text == long)
    #expect(try reader.next() == .end)
    #expect(try reader.next() == nil)
  }

  @Test("reads a file, and more rows than fit in any buffer")
  func file() throws {
    let rows = (0..<20_000).map { "<row n=\"\($0)\">värde \($0)</row>" }.joined(separator: "\n")
    try Places.withFolder(["rows.xml": "<rows>\n\(rows)\n</rows>"]) { folder in
      let reader = try MarkupReader(path: folder + "/rows.xml")
      var sum = 0
      while let event = try reader.next() {
        guard event == .start, let number = reader.findAttribute("n").flatMap(Int.init) else { continue }
        #expect(reader.line == number + 2)
        sum += number
      }
      #expect(sum == 19_999 * 20_000 / 2)
    }
  }

  @Test("is not slowed by a comment, a text or a tag without end")
  func longParts() throws {
    let blank = [UInt8](repeating: 0x20, count: 9_000_000)
    for (head, tail) in [("<a><!--", "--></a>"), ("<a>", "</a>"), ("<a", "></a>"), ("<a><?p ", "?></a>"), ("<a>", "")] {
      let bytes = Array(head.utf8) + blank + Array(tail.utf8)
      let reader = try MarkupReader(bytes, source: "long")
      let count = try? events(reader).count
      #expect(count == (tail.isEmpty ? nil : head == "<a" ? 2 : 3))
    }
  }

  @Test("goes on failing once it has failed")
  func failure() throws {
    let reader = try reader("<a><b></a>")
    #expect(try reader.next() == .start)
    let first = refusal { while try reader.next() != nil {} }
    let second = refusal { _ = try reader.next() }
    #expect(first != nil && first == second)
    #expect(reader.name.isEmpty)
  }
}
