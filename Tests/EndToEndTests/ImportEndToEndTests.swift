import Foundation
import Testing

@Suite(
  "elbuss import, as a user runs it", .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct ImportEndToEndTests {
  static let demonstration = "gtfs/jamtland-demo"

  @Test("the demonstration feed in one screen, the same twice, in both languages")
  func demonstrationFeed() throws {
    let first = try Program.run(["import", Self.demonstration])
    let second = try Program.run(["import", Self.demonstration])
    #expect(first.status == 0)
    #expect(first.errors.isEmpty)
    #expect(first.output == second.output)
    #expect(first.text.contains("Trafikdygnet   linjer") && first.text.contains("Hela perioden    turer"))
    let lines = first.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 50)
    #expect(lines.allSatisfy { $0.count <= 80 })
    let english = try Program.run(["import", "--language", "en", Self.demonstration])
    #expect(english.text.contains("What it means"))
  }

  @Test("JSON reads, and holds 400 trips or more on the busiest weekday")
  func json() throws {
    let run = try Program.run(["import", "--json", Self.demonstration])
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let service = try #require(document["service"] as? [String: Any])
    let traffic = try #require(service["traffic"] as? [[String: Any]])
    let bus = try #require(traffic.first { $0["kind"] as? String == "bus" })
    #expect(try #require(bus["trips"] as? Int) >= 400)
  }

  @Test(
    "real feed: each of the six and mini-jamtland, two processes, the same bytes",
    .enabled(if: Program.hasFeeds, "needs ../shared"),
    arguments: [
      "feeds/norrbotten-2022-12.zip", "feeds/kuopio-2016.zip", "feeds/vilnius-2016.zip", "feeds/portoalegre-2019.zip",
      "feeds/chattanooga-2026.zip", "feeds/nairobi-2019.zip", "mini-jamtland/mini-jamtland.zip", "mini-jamtland/gtfs",
    ])
  func realFeeds(_ name: String) throws {
    let path = Program.shared.appendingPathComponent(name).path
    for mode in [["--json"], []] {
      let first = try Program.run(["import"] + mode + [path])
      let second = try Program.run(["import"] + mode + [path])
      #expect(first.status == 0, "\(first.errors)")
      #expect(!first.output.isEmpty)
      #expect(first.output == second.output)
    }
  }

  @Test("areas, lots and route types: from a file, from a study, and refused with the place")
  func settings() throws {
    let folder = try Program.temporaryFolder()
    let ring = "[[14.0, 63.0], [15.0, 63.0], [15.0, 63.4], [14.0, 63.4], [14.0, 63.0]]"
    let feature =
      #"{"type": "Feature", "properties": {"kommun": "Mitten"}, "geometry": {"type": "Polygon", "coordinates": [\#(ring)]}}"#
    let file = folder.appendingPathComponent("k.geojson")
    try feature.write(to: file, atomically: true, encoding: .utf8)
    let run = try Program.run(
      ["import", "--areas", file.path, "--area-name", "kommun", "--type", "700=demand-responsive", Self.demonstration])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("Mitten") && run.text.contains("(utanför alla områden)"))
    #expect(!run.text.contains("\nBuss"))
    let study = try Program.run(["import", "--study", "reports/jamtland-demo", "--json"])
    #expect(study.status == 0, "\(study.errors)")
    #expect(study.text.contains("\"byLot\""))
    try String(feature.dropLast()).write(to: file, atomically: true, encoding: .utf8)
    let broken = try Program.run(["import", "--areas", file.path, Self.demonstration])
    #expect(broken.status != 0)
    #expect(broken.output.isEmpty)
    #expect(broken.errors.contains("k.geojson:1:"))
    #expect(try Program.run(["import"]).status != 0)
  }

  @Test("help teaches and succeeds")
  func help() throws {
    let top = try Program.run(["--help"])
    #expect(top.status == 0)
    #expect(top.text.contains("import"))
    let command = try Program.run(["import", "--help"])
    #expect(command.status == 0)
    #expect(command.text.contains("gtfs/README.md"))
  }
}
