import Foundation
import Quantities
import Tenders
import Testing

@testable import Reports

/// docs/draft-diff.md is what programs are written by: it and what is printed are held together.
@Suite("docs/draft-diff.md and the JSON")
struct DiffDocumentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func lines() throws -> [String] {
    try String(contentsOf: Self.root.appendingPathComponent("docs/draft-diff.md"), encoding: .utf8)
      .components(separatedBy: "\n")
  }

  /// What stands in backquotes in the first cell of the rows of a table that begins under a heading.
  private func names(under heading: String, cell: Int) throws -> [String] {
    let lines = try lines()
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) })
    let rows = lines[(start + 1)...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
    return rows.flatMap { row -> [String] in
      let cells = row.components(separatedBy: "|")
      return cells[cell].components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
  }

  private func document() throws -> [String: Any] {
    let text = DiffJSON(in: .swedish).text(try DiffReportTests.chain())
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("every member that is printed is documented, and every documented one is printed")
  func members() throws {
    let document = try document()
    let changes = try #require(document["changes"] as? [[String: Any]])
    let printed = Set(document.keys).union(changes.flatMap(\.keys))
    // A name in brackets is the list of what follows it; others stand in the meaning of a row.
    let documented = try names(under: "## JSON", cell: 1).map { $0.replacingOccurrences(of: "[]", with: "") }
    #expect(Set(documented) == printed)
    for member in ["scope", "kind", "id", "field", "old", "new", "direction", "substantive", "reason"] {
      #expect(documented.contains(member))
    }
  }

  @Test("every kind of change is documented, and no other")
  func kinds() throws {
    #expect(Set(try names(under: "## Kinds of change", cell: 2)) == Set(ChangeKind.allCases.map(\.rawValue)))
  }

  @Test("the version that is printed is the one documented")
  func version() throws {
    #expect(try document()["version"] as? Int == 1)
    #expect(try lines().contains { $0.hasPrefix("`--format json`, version 1.") })
  }
}
