import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: ColdCabin")
struct ColdCabinTests {
  let statement = ColdCabin(
    vehicleClass: "12m", temperature: Figures.number("cabin.temp", 12, .vehicleClass("12m")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-CABIN.12m")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["12 °C", "den värme som är vald"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["12 °C"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["cabin.temp"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("energy and range of a cold cabin bind nobody, while its temperature does")
  func notCitable() {
    let findings = Figures.set([
      Figures.number("consumption.design", 1.83, .vehicleClass("12m")),
      Figures.number("range.winter", 90, .vehicleClass("12m")), Figures.number("temperature.design", -26),
      Figures.number("heat.scale", 1), Figures.number("cabin.temp", 18),
    ])
    let uids = Drafting.draft(from: findings, order: Figures.order, cannotDo: [statement]).draft.listRequirements()
      .map(\.requirement.uid)
    #expect(uids.contains("FOR-05") && !uids.contains("FOR-02.12m") && !uids.contains("FOR-04.12m"), "\(uids)")
  }
}
