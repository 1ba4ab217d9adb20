import Tenders
import Testing

@Suite("Check: verification-discretionary")
struct DiscretionaryVerificationTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska mätas.</text><verification>Typprov godkänd av beställaren.</verification></requirement>"#,
        #""#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska mätas.</text><verification>Enligt beställarens bedömning.</verification></requirement>"#,
        #""#
      ),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("verification-discretionary"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Ska mätas.</text><verification>Avläsning varje månad.</verification></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("verification-discretionary"))
  }
}
