import Drafting
import Findings
import Tenders
import Testing

@Suite("Cannot do: SyntheticYear")
struct SyntheticYearTests {
  let statement = SyntheticYear(place: "Östersund-Frösön", energy: Figures.number("energy.year", 12_345))

  @Test("becomes information with the figures as evidence, and says what and why in both languages")
  func statementOfFact() throws {
    let draft = Drafting.draft(from: FindingSet(), order: Figures.order, cannotDo: [statement]).draft
    let requirement = try #require(draft.sections.last?.requirements.first)
    #expect(requirement.uid == "KAN-EJ-CLIMATE-YEAR")
    #expect(requirement.kind == "kan-ej" && requirement.level == .upplysning)
    let swedish = try #require(requirement.texts.find("sv"))
    let english = try #require(requirement.texts.find("en"))
    #expect(swedish.contains("Östersund-Frösön") && swedish.contains("konstruerat"), "\(swedish)")
    #expect(english.contains("made up from monthly means"), "\(english)")
    #expect(requirement.evidence.map(\.figure) == ["energy.year"])
    #expect(try DraftFile(draft.xml(), source: "a.xml").listViolations() == [])
  }

  @Test("no mandatory requirement rests on it: the winter's mean is left out, the year stands as information")
  func notCitable() throws {
    var findings = FindingSet()
    findings.add(Figures.number("energy.year", 12_345))
    findings.add(Figures.number("consumption.winter", 1.41))
    findings.add(Finding("climate.year", .network, code: "synthetic-134110", provenance: Figures.provenance))
    let drafting = Drafting.draft(from: findings, order: Figures.order, cannotDo: [statement])
    let written = drafting.draft.sections.flatMap(\.requirements)
    let year = try #require(written.first { $0.uid == "TRA-11" })
    #expect(year.level == .upplysning)
    #expect(year.texts.find("sv")?.contains("synthetic-134110") == true)
    #expect(!written.contains { $0.uid == "EKO-03" })
    #expect(
      drafting.leftOut.contains {
        $0.uid == "EKO-03"
          && $0.reason == .notCitable(name: "consumption.winter", statement: "KAN-EJ-CLIMATE-YEAR")
      })
  }

  @Test("every figure that cannot be cited for it has a name that findings know")
  func names() {
    for name in statement.uncitable { #expect(FigureRegistry.shared.find(name) != nil, "\(name)") }
    #expect(Set(statement.uncitable).count == statement.uncitable.count)
  }

  @Test("with a measured year the winter's mean and its margin stand in the draft")
  func measured() throws {
    var findings = FindingSet()
    findings.add(Figures.number("consumption.winter", 1.41))
    let written = Drafting.draft(from: findings, order: Figures.order).draft.sections.flatMap(\.requirements)
    let target = try #require(written.first { $0.uid == "EKO-03" })
    // 1.41 and 10 % are 1.551, rounded up to a step of 0.05.
    #expect(target.parameters.map(\.value) == ["1.6"])
  }
}
