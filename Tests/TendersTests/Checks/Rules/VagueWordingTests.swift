import Tenders
import Testing

@Suite("Check: vague-wording")
struct VagueWordingTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="ska"><text>Bussen ska ha tillräcklig räckvidd.</text></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("vague-wording"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="ska"><text>Bussen ska ha 250 km räckvidd.</text></requirement>"#, #""#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bussen bör ha lämplig färg.</text></requirement>"#, #""#),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("vague-wording"))
  }
}
