import Tenders
import Testing

@Suite("Check: contradiction")
struct ContradictionTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska minst 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement><requirement uid="r-2" kind="a" level="ska"><text>Ska högst 230 km.</text><parameter name="range.winter" op="le" value="230" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska CCS2.</text><parameter name="connector" op="eq" value="CCS2"/></requirement><requirement uid="r-2" kind="a" level="ska"><text>Ska MCS.</text><parameter name="connector" op="eq" value="MCS"/></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("contradiction"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska minst 250 km.</text><parameter name="range.winter" op="ge" value="250" unit="km"/></requirement><requirement uid="r-2" kind="a" level="ska"><text>Ska högst 300 km.</text><parameter name="range.winter" op="le" value="300" unit="km"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska 12.</text><parameter name="bays" op="eq" value="12" scope="place:A"/></requirement><requirement uid="r-2" kind="a" level="ska"><text>Ska 2.</text><parameter name="bays" op="eq" value="2" scope="place:B"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="ska" lots="A"><text>Ska 12.</text><parameter name="bays" op="eq" value="12"/></requirement><requirement uid="r-2" kind="a" level="ska" lots="B"><text>Ska 2.</text><parameter name="bays" op="eq" value="2"/></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("contradiction"))
  }
}
