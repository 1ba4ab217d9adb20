import Tenders
import Testing

@Suite("Check: text-parameter-mismatch")
struct TextAgainstParameterTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör klara 250 km.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ha tio laddplatser.</text><parameter name="bays" op="ge" value="12" unit="1"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa OCPP 1.6 eller likvärdigt.</text><parameter name="ocpp.version" op="ge" value="2.0.1"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör börja 10 december 2029.</text><parameter name="period.start" op="eq" value="2029-12-15"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("text-parameter-mismatch"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör begränsas till 2,4 MW.</text><parameter name="depot.power.cap" op="le" value="2400" unit="kW"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ha tolv laddplatser.</text><parameter name="bays" op="ge" value="12" unit="1"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör börja 15 december 2029.</text><parameter name="period.start" op="eq" value="2029-12-15"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("text-parameter-mismatch"))
  }
}
