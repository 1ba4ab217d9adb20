import Drafting
import Foundation
import Testing

@Suite("Cannot do: the kinds")
struct DerivationHouseTests {
  @Test("every file of Derivations is a registered kind with a code of its own, and has a test file")
  func registered() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    func names(_ folder: String) throws -> Set<String> {
      Set(
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
          .map { $0.replacingOccurrences(of: ".swift", with: "") })
    }
    let files = try names("Sources/Drafting/Derivations")
    let kinds = CannotDoKinds.all.map { String(describing: $0) }
    #expect(Set(kinds) == files)
    #expect(Set(CannotDoKinds.all.map { $0.code }).count == kinds.count)
    let tests = try names("Tests/DraftingTests/Derivations")
    for kind in kinds { #expect(tests.contains(kind + "Tests"), "\(kind)Tests.swift is missing") }
  }
}
