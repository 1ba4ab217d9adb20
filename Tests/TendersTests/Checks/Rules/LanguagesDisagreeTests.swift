import Tenders
import Testing

@Suite("Check: languages-disagree")
struct LanguagesDisagreeTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 250 km.</text><text xml:lang="en">Should 230 km.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("languages-disagree"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 2,4 MW.</text><text xml:lang="en">Should 2400 kW.</text></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("languages-disagree"))
  }
}
