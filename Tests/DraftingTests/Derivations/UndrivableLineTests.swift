import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: UndrivableLine")
struct UndrivableLineTests {
  let statement = UndrivableLine(
    line: "9", trips: ["a", "b", "c", "d", "e", "f"],
    share: Figures.number("line.undrivable.share", 2.5, .line("9")))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-TIME.9")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    for words in ["2,5 procent", "tur a, b, c, d, e och 1 till"] { #expect(swedish.contains(words), "\(swedish)") }
    for words in ["2.5 per cent", "and 1 more"] { #expect(english.contains(words), "\(english)") }
    #expect(requirement.evidence.map(\.figure) == ["line.undrivable.share"])
    #expect(requirement.parameters.map(\.name) == ["line.undrivable.share"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }
}
