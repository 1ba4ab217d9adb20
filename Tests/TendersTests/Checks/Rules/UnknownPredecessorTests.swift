import Tenders
import Testing

@Suite("Check: predecessor-unknown")
struct UnknownPredecessorTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text><predecessor uid="r-1" relation="split"/></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text><predecessor uid="r-2" relation="supersedes"/></requirement><requirement uid="r-2" kind="a" level="bor"><text>Bör två.</text></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("predecessor-unknown"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text><predecessor uid="r-0" relation="supersedes"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("predecessor-unknown"))
  }
}
