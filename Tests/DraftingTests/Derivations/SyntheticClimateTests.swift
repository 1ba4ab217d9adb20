import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: SyntheticClimate")
struct SyntheticClimateTests {
  let statement = SyntheticClimate(
    file: "froson.csv", temperature: Figures.number("temperature.design", -26), uncitable: ["range.winter"])

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-CLIMATE")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["froson.csv", "\u{2212}26 °C"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["\u{2212}26 °C"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["temperature.design"])
    #expect(requirement.parameters.map(\.name) == ["temperature.design"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
