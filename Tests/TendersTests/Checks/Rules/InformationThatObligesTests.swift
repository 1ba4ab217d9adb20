import Tenders
import Testing

@Suite("Check: information-obliges")
struct InformationThatObligesTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="upplysning"><text>Depån ska vara klar.</text></requirement>"#, #""#)
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("information-obliges"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="upplysning"><text>Depån är klar.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("information-obliges"))
  }
}
