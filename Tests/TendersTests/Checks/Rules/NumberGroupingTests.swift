import Tenders
import Testing

@Suite("Check: number-grouping")
struct NumberGroupingTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör begränsas till 2.400 kW.</text></requirement>"#, #""#),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text xml:lang="en">Should be held to 2,400 kW.</text></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("number-grouping"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör begränsas till 2 400 kW.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("number-grouping"))
  }
}
