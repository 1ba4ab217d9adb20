import Tenders
import Testing

@Suite("Check: nuts-malformed")
struct MalformedNUTSTests {
  @Test(
    "tells a breach",
    arguments: [
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<nuts>Jämtland</nuts>"#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<nuts>SE399</nuts>"#),
      (#"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#, #"<nuts>se322</nuts>"#),
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("nuts-malformed"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<nuts>SE322</nuts><nuts>SE32</nuts><nuts>NO060</nuts>"#
      )
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("nuts-malformed"))
  }
}
