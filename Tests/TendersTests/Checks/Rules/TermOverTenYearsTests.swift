import Tenders
import Testing

@Suite("Check: term-over-ten-years")
struct TermOverTenYearsTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-12-10" end="2039-12-10"/><extension max="2" unit="mo" length="12"/>"#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-12-10" end="2040-12-10"/>"#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("term-over-ten-years"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-12-10" end="2037-12-09"/><extension max="2" unit="mo" length="12"/>"#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><rationale>Längre avtal enligt förordning 1370/2007 art. 4(4): laddning och batterier.</rationale></requirement>"#,
        #"<period start="2029-12-10" end="2041-12-09"/>"#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("term-over-ten-years"))
  }
}
