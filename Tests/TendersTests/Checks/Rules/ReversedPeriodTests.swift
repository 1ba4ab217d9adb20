import Tenders
import Testing

@Suite("Check: period-reversed")
struct ReversedPeriodTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-12-10" end="2028-12-10"/>"#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2019-12-10" end="2028-12-10"/>"#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("period-reversed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-12-10" end="2039-12-10"/>"#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("period-reversed"))
  }
}
