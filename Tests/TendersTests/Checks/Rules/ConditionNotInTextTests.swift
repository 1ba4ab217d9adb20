import Tenders
import Testing

@Suite("Check: condition-not-in-text")
struct ConditionNotInTextTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör klara 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km" condition="-25 Cel"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("condition-not-in-text"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör klara 230 km vid −25 °C.</text><parameter name="range.winter" op="ge" value="230" unit="km" condition="-25 Cel"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("condition-not-in-text"))
  }
}
