import Tenders
import Testing

@Suite("Check: limits-differ")
struct TwoLimitsTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska minst 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement><requirement uid="r-2" kind="a" level="ska"><text>Ska minst 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("limits-differ"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska minst 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement><requirement uid="r-2" kind="a" level="bor"><text>Bör minst 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("limits-differ"))
  }
}
