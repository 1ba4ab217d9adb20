import Tenders
import Testing

@Suite("Check: unit-unknown")
struct UnknownUnitTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 kilometer.</text><parameter name="range.winter" op="ge" value="5" unit="kilometer"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("unit-unknown"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km.</text><parameter name="range.winter" op="ge" value="5" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("unit-unknown"))
  }
}
