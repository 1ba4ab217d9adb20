import Tenders
import Testing

@Suite("Check: lot-without-requirement")
struct LotWithoutRequirementTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor" lots="LOT-0001"><text>Bör ett.</text></requirement>"#,
        #"<lot id="LOT-0001">Stad</lot><lot id="LOT-0002">Region</lot>"#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("lot-without-requirement"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör ett.</text></requirement>"#,
        #"<lot id="LOT-0001">Stad</lot>"#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("lot-without-requirement"))
  }
}
