import Tenders
import Testing

@Suite("Check: value-malformed")
struct MalformedValueTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 2,4 km.</text><parameter name="range.winter" op="ge" value="2,4" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><evidence figure="block.longest" value="ca 5" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><parameter name="precondition" op="eq" value="ja"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("value-malformed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 2,4 km.</text><parameter name="range.winter" op="ge" value="2.4" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("value-malformed"))
  }
}
