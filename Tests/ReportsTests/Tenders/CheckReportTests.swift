import Foundation
import Quantities
import Tenders
import Testing

@testable import Reports

@Suite("Reports of a check")
struct CheckReportTests {
  private func remarks() throws -> [DraftRemark] {
    let draft = try DiffReportTests.draft(
      "1", "<requirement uid='r-1' number='4.1' kind='fordon' level='ska'><text>Ska klara 2.4 MW.</text></requirement>")
    return DraftCheck(draft, source: "t.xml").remarks
  }

  @Test("place, gravity, rule, requirement and sentence, at most 100 columns", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let text = CheckTable("t.xml", try remarks(), in: language).text
    for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    #expect(
      text.contains(
        language.choose("t.xml:2: fel verification-missing · 4.1 r-1", "t.xml:2: error verification-missing · 4.1 r-1"))
    )
    #expect(text.hasSuffix(language.choose("t.xml: 1 fel, 1 redaktionellt\n", "t.xml: 1 error, 1 editorial\n")))
    #expect(
      CheckTable("t.xml", [], in: language).text == language.choose("t.xml: inga anmärkningar\n", "t.xml: no remarks\n")
    )
  }

  @Test("JSON: one document for all files")
  func json() throws {
    let text = CheckJSON.text([("a.xml", try remarks()), ("b.xml", [])], in: .english)
    let document = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "elbuss-check" && document["version"] as? Int == 1)
    let files = try #require(document["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["a.xml", "b.xml"])
    let first = try #require((files[0]["remarks"] as? [[String: Any]])?.first)
    #expect(Set(first.keys) == ["rule", "severity", "line", "uid", "number", "message"])
  }

  @Test("a long word is broken, never lost")
  func wrapped() {
    let long = String(repeating: "x", count: 250)
    let lines = WrappedText.lines("a \(long) b", indent: 4)
    #expect(lines.allSatisfy { $0.count <= 100 && $0.hasPrefix("    ") })
    #expect(lines.joined().filter { $0 == "x" }.count == 250)
  }
}
