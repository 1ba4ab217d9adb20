import Tenders
import Testing

@Suite("Check: operator-unfitting")
struct UnfittingOperatorTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör CCS2.</text><parameter name="connector" op="ge" value="CCS2"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km.</text><parameter name="range.winter" op="min" value="5" unit="km"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("operator-unfitting"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör CCS2.</text><parameter name="connector" op="eq" value="CCS2"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 2029-12-01.</text><parameter name="grid.ready" op="le" value="2029-12-01"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("operator-unfitting"))
  }
}
