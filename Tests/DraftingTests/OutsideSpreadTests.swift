import Drafting
import Findings
import Quantities
import Tenders
import Testing

@Suite("Drafting: a figure outside its own spread")
struct OutsideSpreadTests {
  private static let gap = "\u{202F}"

  private func evidence(_ value: String, p10: String? = "2.91", p90: String? = "3.68") -> DraftEvidence {
    var percentiles: [String: String] = [:]
    percentiles["p10"] = p10
    percentiles["p90"] = p90
    return DraftEvidence("consumption.design", value: value, unit: "kWh/km", percentiles: percentiles)
  }

  @Test("within its spread, at a limit of it, or with a spread half known, nothing is said")
  func inside() {
    for value in ["2.91", "3.00", "3.68", "3.680"] { #expect(OutsideSpread(evidence(value)) == nil, "\(value)") }
    #expect(OutsideSpread(evidence("9.99", p90: nil)) == nil && OutsideSpread(evidence("0.01", p10: nil)) == nil)
    #expect(OutsideSpread(DraftEvidence("connector", value: "CCS2", percentiles: ["p10": "1", "p90": "2"])) == nil)
  }

  @Test("outside it, one sentence says on which side, how far the spread goes, and why")
  func outside() throws {
    let gap = Self.gap
    let above = try #require(OutsideSpread(evidence("3.69")))
    #expect(
      above.sentence(heatScale: "1.00", in: .swedish)
        == "consumption.design 3,69\(gap)kWh/km ligger över sin egen spridning (P10 är 2,91\(gap)kWh/km och P90 3,68\(gap)kWh/km): det räknas en gång med värmeskala 1,00, de dragna dygnen har olika värmebehov, väglag, bussar, förare och resande."
    )
    let below = try #require(OutsideSpread(evidence("2.90")))
    let english = below.sentence(heatScale: nil, middle: "0.79", in: .english)
    #expect(english.contains("lies below its own spread (P10 is 2.91\(gap)kWh/km and P90 3.68\(gap)kWh/km)"))
    #expect(english.contains("it is computed once, the drawn days have 0.79 in the middle"))
  }

  /// A draft on one class whose energy use has a value and a spread.
  private func draft(_ value: Double) throws -> RequirementDraft {
    var set = FindingSet()
    for finding in Figures.complete().findings {
      guard finding.name == "consumption.design", finding.scope != .network else {
        set.add(finding)
        continue
      }
      set.add(
        Finding(
          finding.name, finding.scope, number: value, spread: Spread(p10: 2.91, p50: 3.27, p90: 3.68, decimals: 2),
          provenance: Figures.provenance))
    }
    return Drafting.draft(from: set, order: Figures.order).draft
  }

  @Test("the draft says it beside the requirement in both languages, and passes its own checks")
  func inDraft() throws {
    func rationales(_ draft: RequirementDraft) throws -> [LocalizedText] {
      try #require(draft.listRequirements().first { $0.requirement.uid.hasPrefix("FOR-04") }).requirement.rationales
    }
    #expect(try rationales(try draft(3.68)).isEmpty)
    let draft = try draft(3.69)
    let said = try rationales(draft)
    #expect(said.map(\.language) == ["sv", "en"])
    #expect(said.allSatisfy { $0.text.contains("3,69") || $0.text.contains("3.69") })
    let file = try DraftFile(draft.xml(), source: "draft.xml")
    #expect(try file.listViolations() == [])
    let remarks = try DraftCheck(file).remarks.filter { $0.uid?.hasPrefix("FOR-04") ?? false }
    #expect(remarks.map { "\($0.rule) \($0.message(in: .english))" } == [])
  }
}
