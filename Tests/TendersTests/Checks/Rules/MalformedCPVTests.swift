import Tenders
import Testing

@Suite("Check: cpv-malformed")
struct MalformedCPVTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<cpv>6011200</cpv>"#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<cpv>00112000</cpv>"#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<cpv>busstrafik</cpv>"#),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("cpv-malformed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<cpv>60112000</cpv><cpv>60112000-6</cpv>"#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("cpv-malformed"))
  }
}
