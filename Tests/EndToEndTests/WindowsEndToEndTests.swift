import Foundation
import Testing

@Suite("Windows that cannot be driven, on a real feed")
struct WindowsEndToEndTests {
  @Test(
    "real feed: on Norrbotten's busiest weekday at most 5 % of the windows, and the share is reported",
    .enabled(if: Program.hasFeeds, "needs ../shared"))
  func norrbotten() throws {
    let feed = Program.shared.appendingPathComponent("feeds/norrbotten-2022-12.zip").path
    let folder = try Program.temporaryFolder().appendingPathComponent("out")
    let run = try Program.run(["report", feed, "-o", folder.path])
    #expect(run.status == 0, "\(run.errors)")
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appendingPathComponent("findings.json")))
    let findings = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
    let share = try #require(
      findings.first {
        $0["name"] as? String == "line.undrivable.share" && $0["scope"] as? String == "network"
      }?["value"] as? Double)
    #expect(share > 0 && share <= 5, "\(share) %")
    // The feed's own ratio of road to great circle, for its kilometres without a shape.
    let assumptions = try String(
      contentsOf: folder.appendingPathComponent("tables/assumptions.csv"), encoding: .utf8)
    let detour = try #require(assumptions.split(separator: "\n").first { $0.hasPrefix("blocks.detour-factor.legs,") })
    #expect(detour.hasPrefix("blocks.detour-factor.legs,1.1"), "\(detour)")
  }
}
