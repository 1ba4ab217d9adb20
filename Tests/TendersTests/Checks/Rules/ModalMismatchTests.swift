import Tenders
import Testing

@Suite("Check: modal-mismatch")
struct ModalMismatchTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Värmaren ska mätas.</text></requirement>"#, #""#),
      (#"<requirement uid="r-1" kind="a" level="ska"><text>Värmaren bör mätas.</text></requirement>"#, #""#),
      (
        #"<requirement uid="r-1" kind="a" level="mervarde"><text xml:lang="en">The heater shall be metered.</text></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("modal-mismatch"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Värmaren bör mätas enligt ska-krav 4.</text></requirement>"#,
        #""#
      ), (#"<requirement uid="r-1" kind="a" level="ska"><text>Vite utgår.</text></requirement>"#, #""#),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("modal-mismatch"))
  }
}
