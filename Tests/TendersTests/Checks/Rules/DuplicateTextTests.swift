import Tenders
import Testing

@Suite("Check: text-duplicate")
struct DuplicateTextTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör mätas.</text></requirement><requirement uid="r-2" kind="a" level="bor"><text>Bör mätas.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("text-duplicate"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor" lots="A"><text>Bör mätas.</text></requirement><requirement uid="r-2" kind="a" level="bor" lots="B"><text>Bör mätas.</text></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("text-duplicate"))
  }
}
