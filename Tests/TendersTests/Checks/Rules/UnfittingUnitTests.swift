import Tenders
import Testing

@Suite("Check: unit-unfitting")
struct UnfittingUnitTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 kW.</text><parameter name="range.winter" op="ge" value="5" unit="kW"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5.</text><parameter name="range.winter" op="ge" value="5"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("unit-unfitting"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5000 m.</text><parameter name="range.winter" op="ge" value="5000" unit="m"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("unit-unfitting"))
  }
}
