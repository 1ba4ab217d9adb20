import Tenders
import Testing

@Suite("Check: parameter-unknown")
struct UnknownParameterTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km.</text><parameter name="range.wintr" op="ge" value="5" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("parameter-unknown"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km.</text><parameter name="range.winter" op="ge" value="5" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 kW.</text><parameter name="depot.peak.smart" op="ge" value="5" unit="kW"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("parameter-unknown"))
  }
}
