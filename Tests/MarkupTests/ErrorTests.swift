import Testing

@testable import Markup

@Suite("An error")
struct ErrorTests {
  static let kinds: [MarkupError.Kind] = [
    .fileUnreadable, .tooLarge(limitBytes: 10), .tooDeep(limit: 256), .doctypeRefused, .notWellFormed,
    .expressionInvalid("//["), .referenceRefused("x.xsd"), .schemaInvalid, .textRefused, .libraryFailed,
  ]

  @Test("is one sentence with the place, the cause and the remedy", arguments: kinds)
  func sentences(kind: MarkupError.Kind) {
    let text = MarkupError(kind, source: "a.xml", line: 3, column: 7, reason: "why").description
    #expect(text.hasPrefix("a.xml:3:7: "))
    #expect(text.contains("why"))
    #expect(text.contains(";"))
    #expect(text.hasSuffix("."))
    #expect(!text.contains("\n"))
    #expect(MarkupError(kind, source: "a.xml", reason: "r").description.hasPrefix("a.xml: "))
  }
}
