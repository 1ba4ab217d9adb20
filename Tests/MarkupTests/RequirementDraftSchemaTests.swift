import Foundation
import Testing

@testable import Markup

@Suite("The requirement draft schema")
struct RequirementDraftSchemaTests {
  /// A draft with every part of the format once.
  static let full = """
    <?xml version="1.0" encoding="UTF-8"?>
    <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="BUSS" version="0.1" date="2027-09-01" status="utkast" use="draft">
      <title>Krav</title>
      <title xml:lang="en">Requirements</title>
      <note>Arbetsmaterial</note>
      <tender>
        <cpv>60112000</cpv>
        <nuts>SE322</nuts>
        <period start="2029-12-10" end="2039-12-09"/>
        <extension max="2" length="12" unit="mo"/>
        <lot id="LOT-0001">Stadstrafik</lot>
        <lot id="LOT-0002">Regiontrafik</lot>
      </tender>
      <body>
        <section id="s-fordon" number="4">
          <heading xml:lang="sv">Fordon</heading>
          <heading xml:lang="en">Vehicles</heading>
          <note>Samråd pågår</note>
          <section id="s-rackvidd" number="4.1">
            <heading>Räckvidd</heading>
            <requirement uid="r-0001" number="4.1.1" kind="fordon" level="ska" lots="LOT-0001 LOT-0002">
              <text xml:lang="sv">Minst 250 km vid -25 °C.</text>
              <text xml:lang="en">At least 250 km at -25 °C.</text>
              <parameter name="range.winter" op="ge" value="250" unit="km" condition="-25 Cel" finding="block.longest"
                percentile="P90" margin="15 %" rounding="up 10"/>
              <evidence figure="block.longest" scope="lot=LOT-0001" value="214.6" unit="km" p10="180.0" p50="200.5" p90="214.6"
                p99="231.2" method="block-energy" input="sha256:0a1b sha256:2c3d" program="elbuss 1.0.0" date="2027-08-31"/>
              <verification>Körprov enligt bilaga 3.</verification>
              <source>CAT:FOR-02</source>
              <rationale>Längsta omlopp plus 15 procent.</rationale>
              <note>Fråga nätägaren.</note>
              <predecessor uid="r-0000" relation="split" version="0.0"/>
            </requirement>
          </section>
          <requirement uid="r-0002" kind="kan-ej" level="upplysning">
            <text>Omlopp 7 går inte att köra på ett batteri.</text>
          </requirement>
        </section>
      </body>
    </draft>
    """

  static func schema() throws -> MarkupSchema {
    try MarkupSchema(folder: Places.draftSchema, name: "requirement-draft-1.xsd")
  }

  @Test("takes a draft with every part")
  func everyPart() throws {
    #expect(try Self.schema().validate(document(Self.full)) == [])
  }

  @Test(
    "takes the shared samples",
    .enabled(if: Places.hasShared, "the shared data is not beside the project"),
    arguments: Places.listTenders("synthetic").filter { $0.contains("/draft-") })
  func samples(path: String) throws {
    let document = try MarkupDocument(path: path)
    #expect(try Self.schema().validate(document) == [])
  }

  @Test("takes what a catalogue needs: placeholders, and no numbers, dates of a contract or lots")
  func catalogue() throws {
    let text = """
      <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="KATALOG" version="1" date="2026-01-01" status="beslutad" use="catalogue">
        <title>Katalog</title>
        <body><section id="s-fordon"><heading>Fordon</heading>
          <requirement uid="FOR-02" kind="fordon" level="ska">
            <text>Bussen ska klara {range.winter} mellan laddningar.</text>
            <parameter name="range.winter" op="ge" value="{range.winter}" unit="km" finding="block.longest" margin="15 %" rounding="up 10"/>
          </requirement></section></body>
      </draft>
      """
    #expect(try Self.schema().validate(document(text)) == [])
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    let place: String

    /// A fault made by writing `new` for `old`, found there or at another `place`.
    init(_ name: String, _ old: String, _ new: String, at place: String? = nil) {
      self.name = name
      self.old = old
      self.new = new
      self.place = place ?? old
    }

    var testDescription: String { name }
  }

  @Test(
    "finds each fault at its line",
    arguments: [
      Fault("unknown level", "level=\"ska\"", "level=\"skall\""),
      Fault("no level", "kind=\"fordon\" level=\"ska\"", "kind=\"fordon\""),
      Fault("unknown operator", "op=\"ge\"", "op=\">=\""),
      Fault("no value", "value=\"250\"", "value=\"\""),
      Fault("uid that begins with a digit", "uid=\"r-0002\"", "uid=\"2\""),
      Fault("uid used twice", "uid=\"r-0002\"", "uid=\"r-0001\""),
      Fault("section used twice", "id=\"s-rackvidd\"", "id=\"s-fordon\"", at: "id=\"s-fordon\""),
      Fault("lot used twice", "<lot id=\"LOT-0002\">", "<lot id=\"LOT-0001\">"),
      Fault("number with a blank", "number=\"4.1.1\"", "number=\"4 1\""),
      Fault("number with a final point", "number=\"4.1\"", "number=\"4.1.\""),
      Fault("date in the American manner", "start=\"2029-12-10\"", "start=\"12/10/2029\""),
      Fault("date that does not exist", "end=\"2039-12-09\"", "end=\"2039-02-30\""),
      Fault("language in words", "xml:lang=\"en\">At least", "xml:lang=\"english\">At least"),
      Fault("a language twice", "xml:lang=\"en\">At least", "xml:lang=\"sv\">At least"),
      Fault("heading twice in a language", "xml:lang=\"en\">Vehicles", "xml:lang=\"sv\">Vehicles"),
      Fault("unknown unit of extension", "unit=\"mo\"", "unit=\"months\""),
      Fault("negative number of extensions", "max=\"2\"", "max=\"-1\""),
      Fault("spread that is no number", "p50=\"200.5\"", "p50=\"200,5\""),
      Fault("hash without algorithm", "input=\"sha256:0a1b ", "input=\"0a1b "),
      Fault("margin without unit", "margin=\"15 %\"", "margin=\"15\""),
      Fault("rounding without step", "rounding=\"up 10\"", "rounding=\"up\""),
      Fault("unknown percentile", "percentile=\"P90\"", "percentile=\"P95\""),
      Fault("unknown relation", "relation=\"split\"", "relation=\"like\""),
      Fault("unknown use", "use=\"draft\"", "use=\"template\""),
      Fault("unknown attribute", "<nuts>SE322", "<nuts kod=\"3\">SE322"),
      Fault("unknown element", "<source>CAT:FOR-02</source>", "<origin>CAT:FOR-02</origin>"),
      Fault("blank text", "Omlopp 7 går inte att köra på ett batteri.", "  "),
      Fault("blank heading", "Räckvidd<", "<"),
    ])
  func faults(fault: Fault) throws {
    let offset = try #require(Self.full.range(of: fault.old))
    let place = try #require(Self.full.range(of: fault.place))
    let line = Self.full[..<place.lowerBound].count { $0 == "\n" } + 1
    let broken = Self.full.replacingCharacters(in: offset, with: fault.new)
    let violations = try Self.schema().validate(document(broken))
    #expect(!violations.isEmpty)
    // An element is known by the line where its start tag ends.
    let lines = [line, line + 1]
    #expect(violations.allSatisfy { lines.contains($0.line ?? 0) }, "line \(line): \(violations)")
  }

  @Test("documents every element, attribute and type")
  func documented() throws {
    for name in ["requirement-draft-1.xsd", "xml.xsd"] {
      let schema = try MarkupDocument(path: "\(Places.draftSchema)/\(name)")
      let bare = try schema.listElements(
        at:
          "//xs:element[@name][not(xs:annotation/xs:documentation)] | //xs:attribute[@name][not(xs:annotation/xs:documentation)]"
          + " | /xs:schema/xs:simpleType[not(xs:annotation/xs:documentation)]",
        namespaces: ["xs": "http://www.w3.org/2001/XMLSchema"])
      #expect(bare.map { $0.findAttribute("name") } == [])
    }
  }
}
