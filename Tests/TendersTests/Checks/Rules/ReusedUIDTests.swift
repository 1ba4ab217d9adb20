import Tenders
import Testing

@Suite("Check: uid-reused")
struct ReusedUIDTests {
  static let before = """
    <requirement uid="r-1" kind="fordon" level="bor"><text>Elbuss bör klara minst 250 km mellan laddningar.</text>
    <parameter name="range.winter" op="ge" value="250" unit="km"/></requirement>
    """
  static let another = """
    <requirement uid="r-1" kind="vite" level="bor"><text>Vite för utebliven avgång bör dras från fakturan.</text></requirement>
    """
  static let changed = """
    <requirement uid="r-1" kind="fordon" level="bor"><text>Elbuss bör klara minst 230 km mellan laddningar vintertid.</text>
    <parameter name="range.winter" op="ge" value="230" unit="km"/></requirement>
    """

  private func rules(_ elements: String) throws -> Set<String> {
    let earlier = try Samples.requirements(Self.before).draft
    return try Remarks.rules(elements, settings: CheckSettings(earlier: [earlier]))
  }

  @Test("a uid that stands for another requirement now")
  func breach() throws { #expect(try rules(Self.another).contains("uid-reused")) }

  @Test("a requirement that changed is the same requirement")
  func silent() throws { #expect(try !rules(Self.changed).contains("uid-reused")) }
}
