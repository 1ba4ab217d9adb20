import Markup
import Tenders
import Testing

@Suite("Drafts: reading")
struct DraftReadingTests {
  static let draft = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- kept -->
    <draft xmlns="urn:elbuss:requirement-draft:1" xml:lang="sv" id="BUSS" version="0.3" date="2027-06-15" status="utkast">
      <title>Krav</title><title xml:lang="en">Requirements</title>
      <tender><cpv>60112000</cpv><nuts>SE322</nuts><period start="2029-12-10" end="2039-12-10"/>
        <extension max="2" unit="mo" length="12"/><lot id="LOT-0001">Stad</lot></tender>
      <body>
        <section id="s-fordon" number="4"><heading>Fordon</heading>
          <requirement uid="r-0001" number="4.1" kind="fordon" level="ska" lots="LOT-0001  LOT-0002">
            <text xml:lang="sv">Minst   230
              km.</text>
            <parameter name="range.winter" op="ge" value="230" unit="km" condition="-25 Cel"/>
            <evidence figure="block.longest" value="214.6" unit="km" p90="230.1" method="block-energy"/>
            <verification>Typprov.</verification><source>CAT:FOR-02</source>
            <predecessor uid="r-0000" relation="split"/>
          </requirement>
          <section id="s-inre"><heading>Inre</heading>
            <requirement uid="r-0002" kind="miljo" level="bor"><text>Tyst.</text></requirement>
          </section>
        </section>
      </body>
    </draft>
    """

  @Test("all parts of a draft, with the lines where they stand")
  func parts() throws {
    let draft = try DraftFile(Array(Self.draft.utf8), source: "a.xml").draft
    #expect(draft.id == "BUSS" && draft.version == "0.3" && draft.status == "utkast" && draft.language == "sv")
    #expect(draft.titles.map(\.language) == ["sv", "en"])
    #expect(draft.tender?.cpv == ["60112000"] && draft.tender?.nuts == ["SE322"])
    #expect(draft.tender?.extensions?.lastDay(after: draft.tender!.period!.end.date!)?.description == "2041-12-10")
    let placed = draft.listRequirements()
    #expect(placed.map(\.requirement.uid) == ["r-0001", "r-0002"])
    #expect(placed.map { $0.sections.map(\.id) } == [["s-fordon"], ["s-fordon", "s-inre"]])
    let first = placed[0].requirement
    #expect(first.level == .ska && first.lots == ["LOT-0001", "LOT-0002"])
    #expect(first.texts == [LocalizedText("sv", "Minst 230 km.")])
    #expect(first.parameters == [DraftParameter("range.winter", .ge, "230", unit: "km", condition: "-25 Cel")])
    #expect(first.evidence[0].percentiles == ["p90": "230.1"])
    #expect(first.predecessors == [Predecessor(uid: "r-0000", relation: .split)])
    #expect(first.line.number == 9 && first.parameters[0].line.number == 12)
    #expect(placed[1].requirement.texts[0].language == "sv")
    #expect(draft.listSections().map(\.id) == ["s-fordon", "s-inre"])
  }

  @Test("what the format does not know is kept, and the schema tells it with its line")
  func unknown() throws {
    let file = try Samples.requirements(
      """
      <requirement uid="r-1" kind="fordon" level="bör" colour="red"><text>Bör.</text>
      <parametr name="x" value="5"/></requirement>
      """)
    let requirement = file.draft.listRequirements()[0].requirement
    #expect(requirement.level == .other("bör"))
    #expect(
      requirement.others == [OtherContent(name: "@colour", text: "red"), OtherContent(name: "parametr", text: "x 5")])
    let violations = try file.listViolations()
    #expect(violations.contains { $0.line == 7 && $0.message.contains("parametr") }, "\(violations)")
  }

  @Test(
    "another root, another version, no body: one sentence",
    arguments: [
      ("<notice/>", "<notice> of no namespace"),
      ("<draft xmlns='urn:other'/>", "<draft> of urn:other"),
      ("<draft xmlns='urn:elbuss:requirement-draft:2'/>", "use a newer version"),
      ("<draft xmlns='urn:elbuss:requirement-draft:1'/>", "no <body>"),
      ("<draft", "not well-formed"),
      ("<!DOCTYPE draft [<!ENTITY a 'b'>]><draft xmlns='urn:elbuss:requirement-draft:1'/>", "DOCTYPE"),
    ])
  func refused(_ text: String, _ words: String) {
    let error = #expect(throws: DraftError.self) { try DraftFile(Array(text.utf8), source: "a.xml") }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
    #expect(error?.description.hasPrefix("a.xml:1") == true)
  }

  @Test(
    "the samples are valid and are read without a rest",
    .enabled(if: Samples.hasShared, "needs ../shared"), arguments: ["draft-v0.3.xml", "draft-v0.4.xml"])
  func samples(_ name: String) throws {
    let file = try DraftFile(path: Samples.synthetic.appendingPathComponent(name).path)
    #expect(try file.listViolations().isEmpty)
    #expect(file.draft.listRequirements().allSatisfy { $0.requirement.others.isEmpty })
    #expect(file.draft.listRequirements().count >= 9)
  }
}
