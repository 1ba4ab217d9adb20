import Tenders
import Testing

@Suite("Check: parameter-repeated")
struct RepeatedParameterTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km, 6 km.</text><parameter name="range.winter" op="ge" value="5" unit="km"/><parameter name="range.winter" op="ge" value="6" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("parameter-repeated"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5–6 km.</text><parameter name="range.winter" op="ge" value="5" unit="km"/><parameter name="range.winter" op="le" value="6" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("parameter-repeated"))
  }
}
