import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: GridLimitExceeded")
struct GridLimitExceededTests {
  let statement = GridLimitExceeded(
    place: "froson", peak: Figures.number("depot.peak.managed", 2140, .place("froson")), limitKilowatts: 1500,
    limitSource: "anslutningsbesked")

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-GRID.froson")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["1\u{202F}500 kW (anslutningsbesked)", "2\u{202F}140 kW"] {
      #expect(swedish.contains(words), "\(swedish)")
    }
    for words in ["2\u{202F}140 kW"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["depot.peak.managed"])
    #expect(requirement.parameters.map(\.name) == ["depot.peak.managed"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("a power cap above what the grid gives binds nobody there, and still does elsewhere")
  func notCitable() {
    let findings = Figures.set(
      ["froson", "are"].flatMap { place in
        [
          Figures.number("depot.peak.managed", 2140, .place(place)),
          Figures.number("depot.peak.unmanaged", 4810, .place(place)),
          Figures.number("subscribed.power", 2354, .place(place)),
        ]
      })
    let drafting = Drafting.draft(from: findings, order: Figures.order, cannotDo: [statement])
    let uids = drafting.draft.listRequirements().map(\.requirement.uid)
    #expect(uids.contains("DEP-02.are") && !uids.contains("DEP-02.froson"), "\(uids)")
    #expect(uids.contains("NAT-01.froson"), "information stays")
  }
}
