import Tenders
import Testing

@Suite("Check: verification-missing")
struct MissingVerificationTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="ska"><text>Ska mätas.</text></requirement>"#, #""#)
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("verification-missing"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska mätas.</text><verification>Avläsning varje månad.</verification></requirement>"#,
        #""#
      ), (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör mätas.</text></requirement>"#, #""#),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("verification-missing"))
  }
}
