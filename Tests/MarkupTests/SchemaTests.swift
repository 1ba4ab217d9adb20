import Foundation
import Testing

@testable import Markup

@Suite("A schema")
struct SchemaTests {
  static let lots: StaticString = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:l" xmlns="urn:l" xmlns:c="urn:c"
      elementFormDefault="qualified">
      <xs:import namespace="urn:c" schemaLocation="../common/codes.xsd"/>
      <xs:element name="lots">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="lot" maxOccurs="unbounded">
              <xs:complexType>
                <xs:attribute name="level" type="c:Level" use="required"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """
  static let codes: StaticString = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:c">
      <xs:simpleType name="Level">
        <xs:restriction base="xs:token"><xs:enumeration value="ska"/><xs:enumeration value="bor"/></xs:restriction>
      </xs:simpleType>
    </xs:schema>
    """
  static let files = [
    MarkupSchema.File(name: "maindoc/lots.xsd", text: lots), MarkupSchema.File(name: "common/codes.xsd", text: codes),
  ]
  static let good = "<lots xmlns='urn:l'>\n<lot level='ska'/>\n</lots>"
  static let bad = "<lots xmlns='urn:l'>\n<lot level='ska'/>\n<lot level='maste'/>\n<lot/>\n<part/>\n</lots>"

  /// A schema that refers to `location`, with the means given.
  static func referring(_ means: String, to location: String) -> String {
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:\(means) \(means == "import" ? "namespace='urn:x'" : "") schemaLocation="\(location)"/>
      <xs:element name="a"/>
    </xs:schema>
    """
  }

  static func file(_ name: String, _ text: String) -> MarkupSchema.File {
    MarkupSchema.File(name: name, bytes: Array(text.utf8))
  }

  @Test("carried in memory finds its parts and tells each violation with line and element")
  func memory() throws {
    let schema = try MarkupSchema(files: Self.files, name: "maindoc/lots.xsd")
    #expect(try schema.validate(document(Self.good)).isEmpty)
    let violations = try schema.validate(document(Self.bad, source: "bad.xml"))
    #expect(Set(violations.map(\.line)) == [3, 4, 5])
    #expect(violations.allSatisfy { $0.source == "bad.xml" && $0.code > 1_800 })
    #expect(violations.first?.element == "lot")
    #expect(violations.last?.element == "part")
    #expect(violations.first?.message.contains("'maste' is not an element of the set {'ska', 'bor'}") == true)
    #expect(violations.first?.description.hasPrefix("bad.xml:3: Element '{urn:l}lot', attribute 'level'") == true)
  }

  @Test("in a folder finds its parts")
  func folder() throws {
    try Places.withFolder(["maindoc/lots.xsd": "\(Self.lots)", "common/codes.xsd": "\(Self.codes)"]) { folder in
      let schema = try MarkupSchema(folder: folder, name: "maindoc/lots.xsd")
      #expect(try schema.validate(document(Self.good)).isEmpty)
      #expect(try schema.validate(document(Self.bad)).isEmpty == false)
    }
  }

  @Test(
    "refuses what lies outside, by every means",
    arguments: ["import", "include", "redefine"],
    [
      "http://127.0.0.1:9/x.xsd", "https://127.0.0.1:9/x.xsd", "ftp://127.0.0.1:9/x.xsd", "file:///etc/passwd",
      "/etc/passwd",
      "../outside.xsd", "../../../../../../etc/passwd", "none.xsd", "link.xsd",
    ])
  func outside(means: String, location: String) throws {
    let text = Self.referring(means, to: location)
    let inMemory = refusal { _ = try MarkupSchema(files: [Self.file("a.xsd", text)], name: "a.xsd") }
    guard case .referenceRefused = inMemory?.kind else {
      Issue.record("\(inMemory?.description ?? "accepted")")
      return
    }
    let innocent = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"urn:x\"/>"
    try Places.withFolder(["in/a.xsd": text, "outside.xsd": innocent]) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/in/link.xsd", withDestinationPath: folder + "/outside.xsd")
      let onDisk = refusal { _ = try MarkupSchema(folder: folder + "/in", name: "a.xsd") }
      guard case .referenceRefused = onDisk?.kind else {
        Issue.record("\(onDisk?.description ?? "accepted")")
        return
      }
    }
  }

  @Test("says what was refused and why")
  func refusalText() throws {
    let text = Self.referring("import", to: "http://127.0.0.1:9/x.xsd")
    let error = refusal { _ = try MarkupSchema(files: [Self.file("a.xsd", text)], name: "a.xsd") }
    #expect(
      error?.description
        == "a.xsd: the schema names http://127.0.0.1:9/x.xsd, which is not among its own files "
        + "(only files of the schema itself are read); add the file beside it.")
  }

  @Test("refuses a DOCTYPE in any of its files")
  func doctype() throws {
    let bomb = HostileInputTests.bomb
    #expect(refusal { _ = try MarkupSchema(files: [Self.file("a.xsd", bomb)], name: "a.xsd") }?.kind == .schemaInvalid)
    let main = Self.referring("include", to: "b.xsd")
    let part =
      "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
      + "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:annotation><xs:documentation>&e;</xs:documentation>"
      + "</xs:annotation></xs:schema>"
    #expect(
      refusal { _ = try MarkupSchema(files: [Self.file("a.xsd", main), Self.file("b.xsd", part)], name: "a.xsd") }?.kind
        == .schemaInvalid)
  }

  @Test("that is broken is refused with file and line")
  func broken() throws {
    let cases: [(String, Int?)] = [
      (
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n<xs:element name=\"a\" type=\"Nope\"/></xs:schema>",
        2
      ),
      ("<a/>", nil), ("<xs:schema", 1),
    ]
    for (text, line) in cases {
      let error = refusal { _ = try MarkupSchema(files: [Self.file("part/a.xsd", text)], name: "part/a.xsd") }
      #expect(error?.kind == .schemaInvalid)
      #expect(error?.source == "part/a.xsd")
      #expect(error?.description.contains("elbuss-schema") == false)
      #expect(error?.line == line, "\(error?.description ?? "none")")
    }
    #expect(refusal { _ = try MarkupSchema(folder: "/nonexistent", name: "a.xsd") }?.kind == .fileUnreadable)
    #expect(refusal { _ = try MarkupSchema(files: [], name: "a.xsd") }?.kind == .referenceRefused("a.xsd"))
  }

  @Test("pays no heed to a schema that the document names")
  func schemaLocation() throws {
    let schema = try MarkupSchema(files: Self.files, name: "maindoc/lots.xsd")
    let text = """
      <lots xmlns="urn:l" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="urn:l file:///etc/passwd">
      <lot level="maste"/></lots>
      """
    #expect(try schema.validate(document(text)).first?.line == 2)
  }

  @Test("knows lines beyond 65 535")
  func manyLines() throws {
    let schema = try MarkupSchema(files: Self.files, name: "maindoc/lots.xsd")
    let good = String(repeating: "<lot level='ska'/>\n", count: 70_000)
    let violations = try schema.validate(document("<lots xmlns='urn:l'>\n\(good)<lot/>\n<lot level='ska'/></lots>"))
    #expect(violations.map(\.line) == [70_002])
  }

  @Test("keeps to a number of violations and says how many more there are")
  func limit() throws {
    let schema = try MarkupSchema(files: Self.files, name: "maindoc/lots.xsd")
    let text = "<lots xmlns='urn:l'>\n" + String(repeating: "<lot/>\n", count: 50) + "</lots>"
    #expect(try schema.validate(document(text)).count == 50)
    let cut = try schema.validate(document(text), limit: 10)
    #expect(cut.count == 11)
    #expect(cut[9].line == 11)
    #expect(cut[10].message == "40 more violations are not listed.")
    #expect(cut[10].code == 0)
  }
}
