import Foundation
import Testing

@testable import Markup

/// `tenders/schema/README.md` is the written specification of requirement drafts: it must be whole and true.
@Suite("The written specification")
struct DraftSpecificationTests {
  static func specification() throws -> String {
    try String(contentsOfFile: "\(Places.draftSchema)/README.md", encoding: .utf8)
  }

  @Test("has a row for every element and attribute of the schema, and for no other")
  func complete() throws {
    let schema = try MarkupDocument(path: "\(Places.draftSchema)/requirement-draft-1.xsd")
    let declared = try schema.listElements(
      at: "//xs:element[@name] | //xs:attribute[@name]", namespaces: ["xs": "http://www.w3.org/2001/XMLSchema"]
    ).compactMap { element in
      element.findAttribute("name").map { element.name == "element" ? "<\($0)>" : $0 }
    }
    let rows = try Self.specification().split(separator: "\n").compactMap { line in
      line.firstMatch(of: /^\| `(<?[a-z0-9]+>?)` \|/).map { String($0.1) }
    }
    #expect(Set(rows).subtracting(["xml:lang"]) == Set(declared))
  }

  @Test("gives examples that are valid")
  func examples() throws {
    let schema = try RequirementDraftSchemaTests.schema()
    let blocks = try Self.specification().components(separatedBy: "```xml\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(blocks.count >= 2)
    for block in blocks {
      #expect(try schema.validate(document(block)) == [])
    }
  }

  @Test("uses only registered names in its examples")
  func names() throws {
    let registry = try String(contentsOfFile: "\(Places.draftSchema)/names.tsv", encoding: .utf8)
    let registered = Set(registry.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first })
    let used = try Self.specification().matches(of: /(?:name|figure|finding)="([^"]+)"/).map(\.1)
    #expect(used.count > 5)
    #expect(Set(used).subtracting(registered) == [])
  }
}
