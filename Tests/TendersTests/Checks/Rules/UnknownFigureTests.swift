import Tenders
import Testing

@Suite("Check: figure-unknown")
struct UnknownFigureTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><evidence figure="block.longst" value="5" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("figure-unknown"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><evidence figure="block.longest" value="5" unit="km"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("figure-unknown"))
  }
}
