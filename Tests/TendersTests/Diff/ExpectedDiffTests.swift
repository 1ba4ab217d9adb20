import Foundation
import Tenders
import Testing

@Suite("Diff: the samples", .enabled(if: Samples.hasShared, "needs ../shared"))
struct ExpectedDiffTests {
  private func draft(_ name: String) throws -> RequirementDraft {
    try DraftFile(path: Samples.synthetic.appendingPathComponent(name).path).draft
  }

  private func changes() throws -> [DraftChange] {
    try DraftDiff(from: draft("draft-v0.3.xml"), to: draft("draft-v0.4.xml")).changes
  }

  @Test("draft.expected-diff.tsv comes out: every row's kinds on that uid, and whether it is substantive")
  func expected() throws {
    let changes = try changes()
    let table = try String(
      contentsOf: Samples.synthetic.appendingPathComponent("draft.expected-diff.tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count == 12)
    for row in rows {
      let own = changes.filter { $0.id == row[0] }
      for kind in row[1].split(separator: "+") {
        #expect(own.contains { $0.kind.rawValue == String(kind) }, "\(row)")
      }
      #expect(own.contains(where: \.isSubstantive) == (row[3] == "yes"), "\(row)")
      if row[2].contains("(relaxed)") { #expect(own.contains { $0.direction == .relaxed }, "\(row)") }
      if row[2].contains("(tightened)") { #expect(own.contains { $0.direction == .tightened }, "\(row)") }
      if row[2].contains("renumbered") { #expect(own.contains { $0.kind == .renumbered }, "\(row)") }
    }
    #expect(Set(changes.map(\.id)) == Set(rows.map { $0[0] }), "nothing else changed")
  }

  @Test("what changed is told once: each kind of change and what it went from and to")
  func exact() throws {
    let told = try changes().map { "\($0.id) \($0.kind.rawValue) \($0.old ?? "–") → \($0.new ?? "–")" }
    for line in [
      "r-0001 threshold-changed 250 km → 230 km", "r-0002 level-changed ska → bor",
      "r-0003 unit-rewrite 2400 kW → 2.4 MW", "r-0004 renumbered 5.2 → 6.2", "r-0005 threshold-changed 40 % → 55 %",
      "r-0006 moved s-fordon → s-miljo", "r-0006 level-changed bor → ska", "r-0006 renumbered 4.2 → 5.2",
      "r-0007 threshold-changed 24 h → 12 h", "r-0008 removed v2g.points ge 10 → –",
      "r-0010 added – → battery.soh ge 80 %", "s-miljo heading-changed Miljö → Miljö och energi",
      "s-depa section-moved 5 → 6",
    ] {
      #expect(told.filter { $0 == line }.count == 1, "\(line) in\n\(told.joined(separator: "\n"))")
    }
    #expect(try changes().filter { $0.id == "r-0009" }.map(\.kind) == [.reworded])
    #expect(
      try changes().filter { $0.id == "r-0003" }.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [
        .renumbered, .unitRewrite,
      ])
    #expect(try changes().first { $0.id == "r-0001" && $0.kind == .thresholdChanged }?.percent == -8)
  }
}
