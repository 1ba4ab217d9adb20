import Tenders
import Testing

@Suite("Check: modals-mixed")
struct MixedModalsTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Värmaren ska mätas och bör vara tyst.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("modals-mixed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="ska"><text>Värmaren ska mätas.</text></requirement>"#, #""#)
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("modals-mixed"))
  }
}
