import Tenders
import Testing

@Suite("Check: condition-malformed")
struct MalformedConditionTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km.</text><parameter name="range.winter" op="ge" value="5" unit="km" condition="vinter"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("condition-malformed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 5 km vid -25 °C.</text><parameter name="range.winter" op="ge" value="5" unit="km" condition="-25 Cel"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("condition-malformed"))
  }
}
