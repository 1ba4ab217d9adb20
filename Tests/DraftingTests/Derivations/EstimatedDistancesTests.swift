import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: EstimatedDistances")
struct EstimatedDistancesTests {
  let statement = EstimatedDistances(share: Figures.number("distance.estimated.share", 41))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-DISTANCES")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["kan inte åberopas", "41 procent"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["41 per cent"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["distance.estimated.share"])
    #expect(requirement.parameters.map(\.name) == ["distance.estimated.share"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
