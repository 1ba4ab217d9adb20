import Tenders
import Testing

@Suite("Check: starts-before-current-contract-ends")
struct StartBeforeCurrentEndsTests {
  @Test(
    "tells a breach",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<nuts>SE322</nuts><period start="2029-12-10" end="2039-12-10"/>"#
      )
    ])
  func breach(_ elements: String, _ tender: String) throws {
    #expect(try Remarks.rules(elements, tender).contains("starts-before-current-contract-ends"))
  }

  @Test(
    "is silent where there is none",
    arguments: [
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<nuts>SE322</nuts><period start="2029-12-15" end="2039-12-14"/>"#
      ),
      (
        #"<requirement uid="r-1" kind="a" level="bor"><text>Bör.</text></requirement>"#,
        #"<nuts>SE110</nuts><period start="2029-12-10" end="2039-12-10"/>"#
      ),
    ])
  func silent(_ elements: String, _ tender: String) throws {
    #expect(try !Remarks.rules(elements, tender).contains("starts-before-current-contract-ends"))
  }
}
