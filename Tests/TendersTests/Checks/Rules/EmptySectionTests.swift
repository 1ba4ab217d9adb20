import Tenders
import Testing

@Suite("Check: section-empty")
struct EmptySectionTests {
  @Test(
    "tells a breach",
    arguments: [
      (#""#, #""#)
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("section-empty"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("section-empty"))
  }
}
