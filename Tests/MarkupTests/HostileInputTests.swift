import Foundation
import Testing

@testable import Markup

/// Input made to harm. Each case goes through the document and through the stream, from memory and from a file.
@Suite("Hostile input")
struct HostileInputTests {
  struct Attack: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let kind: MarkupError.Kind

    init(_ name: String, _ text: String, _ kind: MarkupError.Kind) {
      self.init(name, Array(text.utf8), kind)
    }

    init(_ name: String, _ bytes: [UInt8], _ kind: MarkupError.Kind) {
      self.name = name
      self.bytes = bytes
      self.kind = kind
    }

    var testDescription: String { name }
  }

  static let bomb =
    "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    + (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    + "]><a>&e9;</a>"

  static let attacks: [Attack] = [
    Attack("billion laughs", bomb, .doctypeRefused),
    Attack("billion laughs in an attribute", bomb.replacing("<a>&e9;</a>", with: "<a b=\"&e9;\"/>"), .doctypeRefused),
    Attack(
      "one 200 kB entity used 20,000 times",
      "<!DOCTYPE a [<!ENTITY x \"\(String(repeating: "x", count: 200_000))\">]><a>"
        + String(repeating: "&x;", count: 20_000) + "</a>", .doctypeRefused),
    Attack(
      "an entity that reads a file", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      .doctypeRefused),
    Attack(
      "an entity from the network", "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]><a>&x;</a>",
      .doctypeRefused),
    Attack(
      "a parameter entity",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>", .doctypeRefused),
    Attack(
      "a parameter entity bomb",
      "<!DOCTYPE a [<!ENTITY % p0 '<!ENTITY q \"q\">'>"
        + (1...9).map { "<!ENTITY % p\($0) '\(String(repeating: "&#37;p\($0 - 1);", count: 10))'>" }.joined()
        + "%p9;]><a/>",
      .doctypeRefused),
    Attack("an external DTD", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", .doctypeRefused),
    Attack("a public DTD", "<!DOCTYPE a PUBLIC \"-//X//Y\" \"http://127.0.0.1:9/x.dtd\"><a/>", .doctypeRefused),
    Attack("a harmless DOCTYPE", "<?xml version=\"1.0\"?>\n<!-- c -->\n<!DOCTYPE html>\n<html/>", .doctypeRefused),
    Attack(
      "a DOCTYPE in UTF-16",
      [0xFE, 0xFF] + "<!DOCTYPE a [<!ENTITY x 'x'>]><a>&x;</a>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      .doctypeRefused),
    Attack("a default attribute", "<!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]><a/>", .doctypeRefused),
    Attack(
      "5,000 nested elements", String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000),
      .tooDeep(limit: 256)),
    Attack("nested without end", String(repeating: "<a>", count: 100_000), .tooDeep(limit: 256)),
    Attack("an undeclared entity", "<a>&nbsp;</a>", .notWellFormed),
    Attack("an undeclared prefix", "<x:a/>", .notWellFormed),
    Attack("an undeclared attribute prefix", "<a x:b='1'/>", .notWellFormed),
    Attack("the same attribute twice", "<a b='1' b='2'/>", .notWellFormed),
    Attack(
      "the same attribute by two prefixes", "<a xmlns:x='urn:x' xmlns:y='urn:x' x:b='1' y:b='2'/>", .notWellFormed),
    Attack("invalid UTF-8", Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8), .notWellFormed),
    Attack("overlong UTF-8", Array("<a>".utf8) + [0xC0, 0xBC] + Array("</a>".utf8), .notWellFormed),
    Attack("a surrogate in UTF-8", Array("<a>".utf8) + [0xED, 0xA0, 0x80] + Array("</a>".utf8), .notWellFormed),
    Attack("an encoding that does not exist", "<?xml version=\"1.0\" encoding=\"X-NONE\"?><a>å</a>", .notWellFormed),
    Attack("a NUL", "<a>\u{0}</a>", .notWellFormed),
    Attack("a control character", "<a>\u{1B}</a>", .notWellFormed),
    Attack("a reference to a control character", "<a>&#27;</a>", .notWellFormed),
    Attack("a reference to no character", "<a>&#x110000;</a>", .notWellFormed),
    Attack("nothing", "", .notWellFormed),
    Attack("white space", " \n", .notWellFormed),
    Attack("a comment alone", "<!-- c -->", .notWellFormed),
    Attack("text alone", "hej", .notWellFormed),
    Attack("truncated in a tag", "<a><b", .notWellFormed),
    Attack("truncated in text", "<a><b>tex", .notWellFormed),
    Attack("truncated in a comment", "<a/><!-- ", .notWellFormed),
    Attack("truncated in a character", Array("<a>".utf8) + [0xC3], .notWellFormed),
    Attack("two roots", "<a/><b/>", .notWellFormed),
    Attack("text after the root", "<a/>x", .notWellFormed),
    Attack("crossed tags", "<a>\n<b></a></b>", .notWellFormed),
    Attack("an unquoted attribute", "<a b=c/>", .notWellFormed),
    Attack("an XML declaration that is not first", " <?xml version=\"1.0\"?><a/>", .notWellFormed),
    Attack("gzip", [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 0xB3, 0x49, 0xD4, 0xB7, 0x03, 0], .notWellFormed),
  ]

  @Test("is refused by the document", arguments: attacks)
  func documents(attack: Attack) throws {
    let error = refusal { _ = try MarkupDocument(attack.bytes, source: "attack.xml") }
    #expect(error?.kind == attack.kind, "\(error?.description ?? "accepted")")
    #expect(error?.source == "attack.xml")
  }

  @Test("is refused by the stream", arguments: attacks)
  func streams(attack: Attack) throws {
    let error = refusal { _ = try events(MarkupReader(attack.bytes, source: "attack.xml")) }
    #expect(error?.kind == attack.kind, "\(error?.description ?? "accepted")")
    #expect(error?.source == "attack.xml")
  }

  @Test("is refused from a file too", arguments: attacks)
  func files(attack: Attack) throws {
    try Places.withFolder { folder in
      let path = folder + "/attack.xml"
      try Data(attack.bytes).write(to: URL(filePath: path))
      #expect(refusal { _ = try MarkupDocument(path: path) }?.kind == attack.kind)
      #expect(refusal { _ = try events(MarkupReader(path: path)) }?.kind == attack.kind)
    }
  }

  @Test("is refused at every truncation of a good document")
  func truncations() throws {
    let whole = Array("<?xml version=\"1.0\"?><å b=\"1\"><!-- c --><d>t&amp;</d><![CDATA[x]]></å>".utf8)
    #expect(try MarkupDocument(whole, source: "whole").root.name == "å")
    for count in 0..<whole.count {
      let part = Array(whole[..<count])
      #expect(refusal { _ = try MarkupDocument(part, source: "part") }?.kind == .notWellFormed, "\(count) bytes")
      #expect(refusal { _ = try events(MarkupReader(part, source: "part")) }?.kind == .notWellFormed, "\(count) bytes")
    }
  }

  @Test("with any byte changed is refused or read, never worse")
  func mutations() throws {
    let whole = Array("<?xml version=\"1.0\"?><å b=\"1\" xml:lang='sv'><!-- c --><d>t&amp;&#229;</d></å>".utf8)
    var dice = Dice(state: 7)
    var refused = 0
    for _ in 0..<5_000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      let tree = try? events(MarkupDocument(bytes, source: "mutant"))
      let stream = try? events(MarkupReader(bytes, source: "mutant"))
      #expect(tree == stream, "\(string(bytes))")
      refused += tree == nil ? 1 : 0
    }
    #expect((1_000..<5_000).contains(refused))
  }

  @Test("names the line of the fault")
  func places() {
    let doctype = refusal { _ = try document("<?xml version=\"1.0\"?>\n<!-- c -->\n<!DOCTYPE a>\n<a/>") }
    #expect(doctype?.line == 3)
    let crossed = refusal { _ = try document("<a>\n<b>\n</a>") }
    #expect(crossed?.line == 3)
    #expect(crossed?.column == 5)
    #expect(
      crossed?.description.hasPrefix("test.xml:3:5: not well-formed XML: Opening and ending tag mismatch") == true)
  }

  @Test("over the limit is refused before it is parsed, and not one byte below")
  func sizes() throws {
    let text = "<a>" + String(repeating: "x", count: 993) + "</a>"
    let bytes = Array(text.utf8)
    #expect(bytes.count == 1_000)
    let low = MarkupLimits(bytes: 999)
    let high = MarkupLimits(bytes: 1_000)
    #expect(try MarkupDocument(bytes, source: "fits", limits: high).root.text.count == 993)
    #expect(try events(MarkupReader(bytes, source: "fits", limits: high)).count == 3)
    #expect(refusal { _ = try MarkupDocument(bytes, source: "b", limits: low) }?.kind == .tooLarge(limitBytes: 999))
    #expect(refusal { _ = try MarkupReader(bytes, source: "b", limits: low) }?.kind == .tooLarge(limitBytes: 999))
    try Places.withFolder(["a.xml": text]) { folder throws in
      let path = folder + "/a.xml"
      #expect(try MarkupDocument(path: path, limits: high).root.name == "a")
      #expect(try events(MarkupReader(path: path, limits: high)).count == 3)
      #expect(refusal { _ = try MarkupDocument(path: path, limits: low) }?.kind == .tooLarge(limitBytes: 999))
      #expect(refusal { _ = try events(MarkupReader(path: path, limits: low)) }?.kind == .tooLarge(limitBytes: 999))
    }
  }

  @Test("64 MiB is the limit unless another is set, also for a file without end")
  func defaultLimit() throws {
    #expect(MarkupLimits().bytes == 67_108_864)
    let bytes = Array("<a>".utf8) + [UInt8](repeating: 0x20, count: 67_108_858) + Array("</a>".utf8)
    #expect(refusal { _ = try MarkupDocument(bytes, source: "big") }?.kind == .tooLarge(limitBytes: 67_108_864))
    #expect(refusal { _ = try MarkupDocument(path: "/dev/zero") }?.kind == .tooLarge(limitBytes: 67_108_864))
  }

  @Test("a tree 256 deep is read, 257 deep is not")
  func depths() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try document(nested(MarkupLimits.depth)).root.elements.count == 1)
    #expect(try events(reader(nested(MarkupLimits.depth))).count == 512)
    #expect(refusal { _ = try document(nested(257)) }?.kind == .tooDeep(limit: 256))
    #expect(refusal { _ = try events(reader(nested(257))) }?.kind == .tooDeep(limit: 256))
  }

  @Test("XInclude is an element like any other")
  func xinclude() throws {
    let text = """
      <a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></a>
      """
    let root = try document(text).root
    #expect(root.elements.map(\.name) == ["include"])
    #expect(root.text.isEmpty)
    #expect(try events(reader(text)).count == 4)
  }

  @Test("a catalogue instruction and a schema location are only text")
  func references() throws {
    let text = """
      <?oasis-xml-catalog catalog="http://127.0.0.1:9/c.xml"?><?xml-model href="http://127.0.0.1:9/m.rng"?>\
      <a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:noNamespaceSchemaLocation="http://127.0.0.1:9/s.xsd"/>
      """
    #expect(try document(text).root.attributes.count == 1)
    #expect(try events(reader(text)).count == 4)
  }

  @Test("a namespace that is a relative URI is remarked on and read: a TED notice of schema S02 has one")
  func relativeNamespace() throws {
    let document = try document("<TED_EXPORT xmlns=\"ted/R2.0.9.S02/publication\"/>")
    #expect(document.root.namespace == "ted/R2.0.9.S02/publication")
    #expect(document.remarks.map(\.line) == [1])
    #expect(document.remarks[0].message.contains("is not absolute"))
  }

  @Test("files that cannot be read are named with the reason")
  func unreadable() throws {
    try Places.withFolder { folder in
      for path in [folder, folder + "/none.xml", "http://127.0.0.1:9/a.xml", "", "a\u{0}.xml"] {
        let error = refusal { _ = try MarkupDocument(path: path) }
        #expect(error?.kind == .fileUnreadable)
        #expect(error?.source == path)
        #expect(error?.reason.isEmpty == false)
        #expect(refusal { _ = try events(MarkupReader(path: path)) }?.kind == .fileUnreadable)
      }
    }
  }

  @Test("nothing is printed, whatever is thrown at the library")
  func silence() async throws {
    let outcome = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      for attack in HostileInputTests.attacks {
        _ = try? MarkupDocument(attack.bytes, source: "attack.xml")
        _ = try? events(MarkupReader(attack.bytes, source: "attack.xml"))
      }
      let document = try MarkupDocument(Array("<a xmlns='ted/x'/>".utf8), source: "a")
      for expression in ["//[", "nosuch()", "//x:y", "$v", "1 div", "string(1,2,3)"] {
        _ = try? document.evaluate(expression)
      }
      _ = try? MarkupSchema(files: [.init(name: "a.xsd", text: "<a/>")], name: "a.xsd")
      _ = try? MarkupSchema(files: [.init(name: "a.xsd", text: "<a")], name: "a.xsd")
      _ = try? MarkupSchema(files: [], name: "a.xsd")
      let schema = try MarkupSchema(
        files: [
          .init(
            name: "a.xsd",
            text:
              "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"b\" type=\"xs:date\"/></xs:schema>"
          )
        ], name: "a.xsd")
      _ = try schema.validate(document)
      // Threads of their own, which the library sees for the first time.
      await withTaskGroup { group in
        for attack in HostileInputTests.attacks {
          group.addTask { _ = try? MarkupDocument(attack.bytes, source: "attack.xml") }
        }
      }
    }
    #expect(outcome?.standardErrorContent.isEmpty == true, "\(string(outcome?.standardErrorContent ?? []))")
    #expect(outcome?.standardOutputContent.isEmpty == true)
  }
}
