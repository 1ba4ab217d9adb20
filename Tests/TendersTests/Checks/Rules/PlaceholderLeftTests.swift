import Tenders
import Testing

@Suite("Check: placeholder-left")
struct PlaceholderLeftTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör vara {n} bussar.</text></requirement>"#, #""#)
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("placeholder-left"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör vara bussar.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("placeholder-left"))
  }
}
