import Tenders
import Testing

@Suite("Check: text-without-value")
struct ParameterNotInTextTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör klara vintern.</text><parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ha kontakt.</text><parameter name="connector" op="eq" value="CCS2"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("text-without-value"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör drivas förnybart.</text><parameter name="heater.fossil" op="eq" value="0" unit="L"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>All el bör vara förnybar.</text><parameter name="renewable.power" op="eq" value="100" unit="%"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("text-without-value"))
  }
}
