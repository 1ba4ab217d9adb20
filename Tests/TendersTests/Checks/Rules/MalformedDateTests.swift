import Tenders
import Testing

@Suite("Check: date-malformed")
struct MalformedDateTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="2029-02-30" end="2039-12-10"/>"#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<period start="10/12/2029" end="2039-12-10"/>"#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("date-malformed"))
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
    #expect(try !Remarks.rules(elements, tender).contains("date-malformed"))
  }
}
