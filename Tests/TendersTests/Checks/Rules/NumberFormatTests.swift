import Tenders
import Testing

@Suite("Check: number-format")
struct NumberFormatTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör begränsas till 2.4 MW.</text></requirement>"#, #""#),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text xml:lang="en">Should be held to 2,4 MW.</text></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("number-format"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör begränsas till 2,4 MW enligt OCPP 2.0.1 eller likvärdigt.</text></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("number-format"))
  }
}
