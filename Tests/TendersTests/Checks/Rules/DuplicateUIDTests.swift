import Tenders
import Testing

@Suite("Check: uid-duplicate")
struct DuplicateUIDTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text></requirement><requirement uid="r-1" kind="a" level="bor"><text>Bör två.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("uid-duplicate"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text></requirement><requirement uid="r-2" kind="a" level="bor"><text>Bör två.</text></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("uid-duplicate"))
  }
}
