import Markup
import Quantities
import Tenders
import Testing

@Suite("Drafts: writing")
struct DraftWritingTests {
  static let draft = RequirementDraft(
    id: "BUSS", version: "0.1", date: DraftDate("2027-06-15"), status: "utkast",
    titles: [LocalizedText("sv", "Krav"), LocalizedText("en", "Requirements")],
    notes: [LocalizedText("sv", "Internt <inte> \"tryckt\"")],
    tender: DraftTender(
      cpv: ["60112000"], nuts: ["SE322"],
      period: DraftPeriod(start: DraftDate("2029-12-10"), end: DraftDate("2039-12-09")),
      extensions: DraftExtension(maximum: 1, length: 12, unit: "mo"), lots: [DraftLot(id: "LOT-0001", name: "Stad")]),
    sections: [
      DraftSection(
        id: "s-fordon", number: "4", headings: [LocalizedText("sv", "Fordon")],
        items: [
          .requirement(
            Requirement(
              uid: "r-1", number: "4.1", kind: "fordon", level: .ska, lots: ["LOT-0001"],
              texts: [LocalizedText("sv", "Minst 230 km."), LocalizedText("en", "At least 230 km.")],
              parameters: [
                DraftParameter(
                  "range.winter", .ge, "230", unit: "km", condition: "-25 Cel", finding: "block.longest",
                  scope: "network", percentile: "P90", margin: "15 %", rounding: "up 10")
              ],
              evidence: [
                DraftEvidence(
                  "block.longest", value: "199.4", unit: "km", scope: "network", percentiles: ["p90": "203.0"],
                  method: "block-energy", inputs: ["sha256:ab12"], program: "elbuss 0.1", date: DraftDate("2027-06-01"))
              ],
              verifications: [LocalizedText("sv", "Typprov.")], sources: [LocalizedText("sv", "CAT:FOR-02")],
              rationales: [LocalizedText("sv", "Därför.")], notes: [LocalizedText("sv", "Kolla.")],
              predecessors: [Predecessor(uid: "r-0", relation: .split, version: "0.0")])),
          .section(
            DraftSection(
              id: "s-in", headings: [LocalizedText("sv", "Inre")],
              items: [
                .requirement(
                  Requirement(uid: "r-2", kind: "miljo", level: .bor, texts: [LocalizedText("sv", "Bör vara tyst.")]))
              ])),
        ])
    ])

  @Test("a draft made in Swift is valid, and reads back as the same draft")
  func roundTrip() throws {
    let bytes = try Self.draft.xml()
    let file = try DraftFile(bytes, source: "made.xml")
    #expect(try file.listViolations() == [])
    #expect(file.draft == Self.draft)
    #expect(try file.draft.xml() == bytes)
  }

  @Test("text that XML cannot carry is refused, not written")
  func forbidden() {
    let draft = RequirementDraft(
      id: "A", version: "1", date: DraftDate("2027-01-01"), status: "utkast",
      titles: [LocalizedText("sv", "a\u{0}b")], sections: [])
    #expect(throws: MarkupError.self) { try draft.xml() }
  }

  @Test(
    "a read file comes back with comments, order and white space in text",
    .enabled(if: Samples.hasShared, "needs ../shared"), arguments: ["draft-v0.3.xml", "draft-v0.4.xml"])
  func lossless(_ name: String) throws {
    let file = try DraftFile(path: Samples.synthetic.appendingPathComponent(name).path)
    let once = try file.serialized()
    let again = try DraftFile(once, source: name)
    #expect(try again.serialized() == once)
    #expect(again.draft == file.draft)
    let text = String(decoding: once, as: UTF8.self)
    #expect(text.contains("<!-- SYNTHETIC sample"))
    #expect(text.contains("\n        <text xml:lang=\"sv\">"))
    #expect(try DraftFile(file.draft.xml(), source: name).draft == file.draft)
  }
}
