import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: UnbalancedNight")
struct UnbalancedNightTests {
  let statement = UnbalancedNight(
    place: "froson", arriving: 4, leaving: 6, buses: Figures.number("depot.buses", 6, .place("froson")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-NIGHT.froson")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["4 omlopp slutar där och 6 börjar där", "6 bussar"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["4 blocks end"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["depot.buses"])
    #expect(requirement.parameters.map(\.name) == ["depot.buses"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
