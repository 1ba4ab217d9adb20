import Foundation
import Tenders
import Testing

@Suite("Checks: the rules")
struct RuleHouseTests {
  private func names(_ folder: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: Samples.root.appendingPathComponent(folder).path)
        .filter { $0.hasSuffix(".swift") }.map { $0.replacingOccurrences(of: ".swift", with: "") })
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Samples.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test("twenty-five rules or more, each with an identifier of its own and a source")
  func many() {
    let rules = DraftRules.descriptions
    #expect(rules.count >= 25)
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.id.allSatisfy { $0 == "-" || ($0.isLetter && $0.isLowercase) }, "\(rule.id)")
      #expect(rule.swedish.hasSuffix(".") && rule.english.hasSuffix(".") && !rule.basis.isEmpty, "\(rule.id)")
    }
  }

  @Test("every file of Rules is registered, says what it checks, and has a test file")
  func registered() throws {
    let list = try text("Sources/Tenders/Checks/DraftRules.swift")
    let tests = try names("Tests/TendersTests/Checks/Rules")
    let files = try names("Sources/Tenders/Checks/Rules")
    #expect(files.count == DraftRules.descriptions.count)
    for file in files {
      #expect(list.contains("\(file).self"), "DraftRules.all does not list \(file)")
      #expect(tests.contains("\(file)Tests"), "Tests/TendersTests/Checks/Rules/\(file)Tests.swift is missing")
      let source = try text("Sources/Tenders/Checks/Rules/\(file).swift")
      #expect(source.contains("\n/// ") || source.hasPrefix("/// "), "\(file) has no documentation comment")
    }
  }

  @Test("docs/draft-rules.md lists each rule as the program knows it")
  func documented() throws {
    let page = try text("docs/draft-rules.md")
    for rule in DraftRules.descriptions {
      let line = "| `\(rule.id)` | \(rule.severity.rawValue) | \(rule.swedish) | \(rule.english) | \(rule.basis) |"
      #expect(page.contains(line), "docs/draft-rules.md lacks: \(line)")
    }
  }
}
