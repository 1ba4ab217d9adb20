import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: ColdCabin")
struct ColdCabinTests {
  let statement = ColdCabin(
    vehicleClass: "12m", heating: "heat-pump-co2", temperature: Figures.number("cabin.temp", 12, .vehicleClass("12m")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-CABIN.12m")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["12 °C", "heat-pump-co2"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["12 °C"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["cabin.temp"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
