import Tenders
import Testing

@Suite("Check: evidence-unsupported")
struct UnsupportedRequirementTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 200 km.</text><parameter name="range.winter" op="ge" value="200" unit="km"/><evidence figure="block.longest" value="214.6" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 60 procent.</text><parameter name="zero.share" op="ge" value="60" unit="%"/><evidence figure="zero.share.feasible" value="57.3" unit="%"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 2 MW.</text><parameter name="depot.power.cap" op="le" value="2" unit="MW"/><evidence figure="depot.peak.smart" value="2140" unit="kW"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör -25 °C.</text><parameter name="charger.mintemp" op="le" value="-25" unit="Cel"/><evidence figure="temperature.design.min" value="-31" unit="Cel"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("evidence-unsupported"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/><evidence figure="block.longest" value="214.6" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 55 procent.</text><parameter name="zero.share" op="ge" value="55" unit="%"/><evidence figure="zero.share.feasible" value="57.3" unit="%"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör -35 °C.</text><parameter name="charger.mintemp" op="le" value="-35" unit="Cel"/><evidence figure="temperature.design.min" value="-31" unit="Cel"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("evidence-unsupported"))
  }
}
