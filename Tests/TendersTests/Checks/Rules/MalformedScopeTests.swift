import Tenders
import Testing

@Suite("Check: scope-malformed")
struct MalformedScopeTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><evidence figure="bays" scope="Strömsund" value="5" unit="1"/></requirement>"#,
        #""#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("scope-malformed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text><evidence figure="bays" scope="place:Strömsund" value="5" unit="1"/></requirement>"#,
        #""#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("scope-malformed"))
  }
}
