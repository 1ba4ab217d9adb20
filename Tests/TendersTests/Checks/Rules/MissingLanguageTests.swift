import Tenders
import Testing

@Suite("Check: language-missing")
struct MissingLanguageTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><text xml:lang="en">Should.</text></requirement><requirement uid="r-2" kind="a" level="bor"><text>Bör inte.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("language-missing"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("language-missing"))
  }
}
