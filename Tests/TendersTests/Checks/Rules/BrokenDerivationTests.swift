import Tenders
import Testing

@Suite("Check: derivation-broken")
struct BrokenDerivationTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km"/><evidence figure="block.longest" value="214.6" unit="km"/><source>analys: längsta omlopp + 15 % marginal</source></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km"/><source>214,6 km × 1,15</source></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 230 km.</text><parameter name="range.winter" op="ge" value="230" unit="km" finding="block.longest" margin="15 %" rounding="up 10"/><evidence figure="block.longest" value="214.6" unit="km"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("derivation-broken"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/><evidence figure="block.longest" value="214.6" unit="km"/><source>analys: längsta omlopp + 15 % marginal</source></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 247 km.</text><parameter name="range.winter" op="ge" value="247" unit="km"/><source>214,6 km + 15 %</source></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km" finding="block.longest" margin="15 %" rounding="up 10"/><evidence figure="block.longest" value="214.6" unit="km"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("derivation-broken"))
  }
}
