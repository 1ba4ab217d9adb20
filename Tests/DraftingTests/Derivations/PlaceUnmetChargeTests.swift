import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: PlaceUnmetCharge")
struct PlaceUnmetChargeTests {
  let statement = PlaceUnmetCharge(
    place: "froson", busCount: 1, unmet: Figures.number("depot.unmet", 85, .place("froson")),
    bayPower: Figures.number("bay.power", 50, .place("froson")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-CHARGE-TIME.froson")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["platsen Frösön hinner 1 buss", "50 kW", "85 kWh"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["1 bus cannot", "85 kWh"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["depot.unmet", "bay.power"])
    #expect(requirement.parameters.map(\.name) == ["depot.unmet", "bay.power"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("a power that does not suffice is not demanded there, and is elsewhere")
  func notCitable() {
    let findings = Figures.set(
      ["froson", "are"].flatMap { place in
        [
          Figures.number("bays", 2, .place(place)), Figures.number("bay.power", 50, .place(place)),
          Figures.number("depot.peak.managed", 80, .place(place)),
          Figures.number("depot.peak.unmanaged", 110, .place(place)),
          Figures.number("subscribed.power", 88, .place(place)),
        ]
      })
    let uids = Drafting.draft(from: findings, order: Figures.order, cannotDo: [statement]).draft.listRequirements()
      .map(\.requirement.uid)
    #expect(uids.contains("DEP-01.are") && uids.contains("DEP-02.are"), "\(uids)")
    #expect(!uids.contains("DEP-01.froson") && !uids.contains("DEP-02.froson"), "\(uids)")
  }
}
