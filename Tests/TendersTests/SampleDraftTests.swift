import Foundation
import Tenders
import Testing

@Suite("The sample drafts of tenders/")
struct SampleDraftTests {
  private func file(_ version: String) throws -> DraftFile {
    try DraftFile(path: Samples.root.appendingPathComponent("tenders/regional-\(version).xml").path)
  }

  @Test("are valid, and come back from reading and writing", arguments: ["0.1", "0.2", "1.0"])
  func valid(_ version: String) throws {
    let file = try file(version)
    #expect(try file.listViolations() == [])
    #expect(try DraftFile(file.draft.xml(), source: version).draft == file.draft)
  }

  @Test("0.1 has the mistakes that happen in life, 0.2 those that come of correcting them, 1.0 none")
  func mistakes() throws {
    func rules(_ version: String) throws -> Set<String> { Set(try DraftCheck(file(version)).remarks.map(\.rule)) }
    for rule in [
      "term-over-ten-years", "starts-before-current-contract-ends", "verification-discretionary", "number-format",
      "modal-mismatch", "parameter-unknown", "verification-missing", "standard-without-equivalent",
    ] { #expect(try rules("0.1").contains(rule), "\(rule)") }
    for rule in ["derivation-broken", "evidence-unsupported", "term-over-ten-years"] {
      #expect(try rules("0.2").contains(rule), "\(rule)")
    }
    #expect(try DraftCheck(file("1.0")).remarks.map { "\($0.rule) \($0.uid ?? "-")" } == [])
  }

  @Test("from 0.1 to 0.2: what a reader should find, and nothing else of substance")
  func changes() throws {
    let told = try DraftDiff(from: file("0.1").draft, to: file("0.2").draft).changes.filter(\.isSubstantive).map {
      "\($0.id) \($0.kind.rawValue) \($0.old ?? "–") → \($0.new ?? "–")"
    }
    let expected = [
      "tender extension-changed 2 × 12 mo → 1 × 24 mo", "r-0001 text-number-changed bilaga 2 → bilaga 3",
      "r-0001 verification-changed Summan av turernas längd i bilaga 2 gånger antalet trafikdygn. → Summan av turernas längd i bilaga 3 gånger antalet trafikdygn.",
      "r-0004 threshold-changed 340 km → 300 km",
      "r-0004 verification-changed Typprov eller simulering godkänd av beställaren. → Tillverkarens mätprotokoll eller simulering enligt bilaga 5.",
      "r-0107 threshold-changed 80 % → 75 %",
      "r-0107 verification-changed – → Kapacitetsprov varje år på en buss per modell.",
      "r-0010 reworded Laddare ska kommunicera enligt OCPP 2.0.1 och ISO 15118-20. → Laddare ska kommunicera enligt OCPP 2.0.1 och ISO 15118-20, eller likvärdigt.",
      "r-0008 threshold-changed 120 kW → 150 kW", "r-0011 threshold-changed 50 % → 55 %",
      "r-0006 level-changed bor → ska",
      "r-0006 verification-changed – → Mätare per buss avläst varje månad.", "r-0012 threshold-changed 24 h → 12 h",
    ]
    for line in expected { #expect(told.contains(line), "\(line) in\n\(told.joined(separator: "\n"))") }
    for line in told { #expect(expected.contains(line), "unexpected \(line)") }
  }
}
