import Tenders
import Testing

@Suite("Check: number-outside-section")
struct NumberOutsideSectionTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" number="5.1" kind="a" level="bor"><text>Bör ett.</text></requirement>"#, #""#)
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("number-outside-section"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" number="4.1" kind="a" level="bor"><text>Bör ett.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("number-outside-section"))
  }
}
