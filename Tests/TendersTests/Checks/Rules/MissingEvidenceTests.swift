import Tenders
import Testing

@Suite("Check: evidence-missing")
struct MissingEvidenceTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="fordon" level="ska"><text>Ska 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("evidence-missing"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="fordon" level="ska"><text>Ska 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/><evidence figure="block.longest" value="214.6" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("evidence-missing"))
  }
}
