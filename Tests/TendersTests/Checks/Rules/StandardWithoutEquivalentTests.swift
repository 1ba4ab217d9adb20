import Tenders
import Testing

@Suite("Check: standard-without-equivalent")
struct StandardWithoutEquivalentTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa ISO 15118-20.</text></requirement>"#, #""#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa SS-EN 50696.</text></requirement>"#, #""#),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa OCPP 2.0.1 eller senare.</text></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("standard-without-equivalent"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa ISO 15118-20 eller likvärdigt.</text></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör följa lag (2011:846) och UN R100.</text></requirement>"#,
        #""#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("standard-without-equivalent"))
  }
}
