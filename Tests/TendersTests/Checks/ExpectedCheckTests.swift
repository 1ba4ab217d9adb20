import Foundation
import Quantities
import Tenders
import Testing

@Suite("Checks: the samples", .enabled(if: Samples.hasShared, "needs ../shared"))
struct ExpectedCheckTests {
  private func remarks(_ name: String) throws -> [DraftRemark] {
    try DraftCheck(DraftFile(path: Samples.synthetic.appendingPathComponent(name).path)).remarks
  }

  @Test("draft.expected-check.tsv comes out: every row is a remark on that file, requirement and rule")
  func expected() throws {
    let table = try String(
      contentsOf: Samples.synthetic.appendingPathComponent("draft.expected-check.tsv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.count == 11)
    for row in rows {
      let uid = row[1] == "-" ? nil : row[1]
      let found = try remarks(row[0]).contains { $0.rule == row[2] && $0.uid == uid && $0.line != nil }
      #expect(found, "\(row)")
    }
  }

  @Test("the numbers of the rows are in the messages, in both languages")
  func numbers() throws {
    func message(_ file: String, _ rule: String, _ language: Language) throws -> String {
      try #require(try remarks(file).first { $0.rule == rule }).message(in: language)
    }
    #expect(try message("draft-v0.3.xml", "term-over-ten-years", .swedish).contains("144 månader"))
    let broken = try message("draft-v0.4.xml", "derivation-broken", .swedish)
    #expect(
      broken.contains("214,6\u{202F}km + 15\u{202F}% är 246,79\u{202F}km") && broken.contains("230\u{202F}km")
        && broken.contains("7,2\u{202F}%"))
    let english = try message("draft-v0.4.xml", "derivation-broken", .english)
    #expect(english.contains("214.6\u{202F}km + 15\u{202F}% is 246.79\u{202F}km"))
    #expect(try message("draft-v0.4.xml", "number-format", .english).contains("2.4 MW"))
    #expect(try message("draft-v0.3.xml", "starts-before-current-contract-ends", .english).contains("2029-12-14"))
  }

  @Test("what the samples do right is not told: 250 km from 214.6 km + 15 %, the zero in no fossil fuel")
  func silent() throws {
    let rules = Set(try remarks("draft-v0.3.xml").map { "\($0.rule) \($0.uid ?? "-")" })
    for wrong in [
      "derivation-broken r-0001", "text-without-value r-0006", "evidence-unsupported r-0001", "number-format r-0003",
      "text-parameter-mismatch r-0008", "unit-unknown r-0006", "parameter-unknown r-0009", "modal-mismatch r-0009",
    ] {
      #expect(!rules.contains(wrong), "\(wrong)")
    }
  }
}
