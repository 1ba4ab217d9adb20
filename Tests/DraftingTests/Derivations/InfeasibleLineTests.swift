import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: InfeasibleLine")
struct InfeasibleLineTests {
  let statement = InfeasibleLine(
    line: "161", blockCount: 3, feasible: Figures.flag("line.feasible", false, .line("161")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-LINE-ENERGY.161")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["Linje 161", "alla 3 omlopp"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["all 3 blocks"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["line.feasible"])
    #expect(requirement.parameters.map(\.name) == [])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
