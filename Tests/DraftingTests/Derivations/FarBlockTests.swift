import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: FarBlock")
struct FarBlockTests {
  let statement = FarBlock(
    block: "b7", start: nil, end: FarBlock.Far(stop: "Gäddede", place: "Strömsund", kilometres: 98),
    pull: Figures.number("pull.longest", 138, .block("b7")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-FAR.b7")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in [
      "slutar vid Gäddede, 98 km fågelvägen från Strömsund", "138 km tomkörning", "uppställningsplats med laddning",
    ] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["ends at Gäddede, 98 km as the crow flies from Strömsund"] {
      #expect(english.contains(words), "\(english)")
    }
    #expect(requirement.evidence.map(\.figure) == ["pull.longest"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
