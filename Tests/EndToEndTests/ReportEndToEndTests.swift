import Foundation
import Testing

/// `elbuss report` and `elbuss init` as a user runs them.
@Suite(
  "elbuss report",
  .enabled(if: Program.hasBinary, "set ELBUSS_BINARY to the release binary, or run make test-end-to-end"))
struct ReportEndToEndTests {
  private let study = "reports/jamtland-demo/study.yml"

  /// The files of a report folder by name, its own index left out.
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      let file = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }

  @Test("two processes give the same bytes, a summary of thirty lines at most and nothing on standard error")
  func deterministic() throws {
    let base = try Program.temporaryFolder()
    let first = try Program.run(["report", study, "-o", base.appendingPathComponent("a").path])
    let second = try Program.run(["report", study, "-o", base.appendingPathComponent("b").path])
    #expect(first.status == 0 && second.status == 0)
    #expect(first.errors.isEmpty)
    #expect(first.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 31)
    let files = try files(in: base.appendingPathComponent("a"))
    #expect(try self.files(in: base.appendingPathComponent("b")) == files)
    for name in ["index.html", "draft.xml", "findings.json", "map.geojson", "tables/lines.csv", "tables/load.csv"] {
      #expect(files[name]?.isEmpty == false, "no \(name)")
    }
  }

  @Test("a feed alone is a study, in another language and on another date when asked")
  func feedAlone() throws {
    let out = try Program.temporaryFolder().appendingPathComponent("out")
    let run = try Program.run([
      "report", "gtfs/jamtland-demo", "--language", "en", "--date", "2030-02-06", "-o", out.path,
    ])
    #expect(run.status == 0)
    #expect(run.text.contains("service day Wednesday 2030-02-06"))
    let page = String(decoding: try files(in: out)["index.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("lang=\"en\""))
    #expect(page.contains("inferred from the timetable"))
  }

  @Test("what init writes can be run once the feed is named, and is never written over")
  func initialise() throws {
    let folder = try Program.temporaryFolder().appendingPathComponent("mine")
    #expect(try Program.run(["init", folder.path]).status == 0)
    let path = folder.appendingPathComponent("study.yml")
    let again = try Program.run(["init", folder.path])
    #expect(again.status == 2)
    #expect(again.errors.contains("study.yml") && again.errors.split(separator: "\n").count == 1)
    let text = try String(contentsOf: path, encoding: .utf8)
    let feed = Program.root.appendingPathComponent("gtfs/jamtland-demo").path
    try text.replacingOccurrences(of: "feed: feed.zip", with: "feed: \(feed)")
      .write(to: path, atomically: true, encoding: .utf8)
    let run = try Program.run(["report", folder.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try files(in: folder.appendingPathComponent("out"))["index.html"] != nil)
  }

  @Test(
    "bad input is one sentence, exit code 2 and no folder",
    arguments: [
      ("feed: FEED\nbateri:\n  chemistry: lfp\n", "battery"), ("feed: FEED\ncharging:\n  power: 150 km\n", "kW"),
      ("feed: FEED\ndate: 1999-01-01\n", "1999-01-01"), ("feed: FEED\ntraffic:\n  lines: [\"9999\"]\n", "9999"),
      ("feed: FEED\nareas: {file: study.yml}\n", "study.yml:1"),
      ("feed: FEED\nareas: {file: no.geojson}\n", "no.geojson"),
      ("feed: FEED\nlots: [{id: A, lines: [\"1\"]}, {id: B, lines: [\"1\"]}]\n", "the lot A and in the lot B"),
      ("feed: nothing-here.zip\n", "nothing-here.zip"), ("study: x\n", "feed"),
    ])
  func refusals(text: String, mark: String) throws {
    let folder = try Program.temporaryFolder()
    let feed = Program.root.appendingPathComponent("gtfs/jamtland-demo").path
    let path = folder.appendingPathComponent("study.yml")
    try text.replacingOccurrences(of: "FEED", with: feed).write(to: path, atomically: true, encoding: .utf8)
    let run = try Program.run(["report", path.path])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(mark), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["study.yml"])
  }

  @Test("a folder that somebody else's work stands in is left alone")
  func foreignFolder() throws {
    let folder = try Program.temporaryFolder()
    let mine = folder.appendingPathComponent("mine.txt")
    try "mine".write(to: mine, atomically: true, encoding: .utf8)
    let run = try Program.run(["report", "gtfs/jamtland-demo", "-o", folder.path])
    #expect(run.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
  }

  @Test(
    "real feed: a report on each of the six and on mini-jamtland, two processes, the same bytes",
    .enabled(if: Program.hasFeeds, "needs ../shared"),
    arguments: [
      "mini-jamtland/gtfs", "feeds/norrbotten-2022-12.zip", "feeds/kuopio-2016.zip", "feeds/vilnius-2016.zip",
      "feeds/portoalegre-2019.zip", "feeds/chattanooga-2026.zip", "feeds/nairobi-2019.zip",
    ])
  func realFeeds(_ name: String) throws {
    let path = Program.shared.appendingPathComponent(name).path
    let folders = try (0..<2).map { _ in
      let folder = try Program.temporaryFolder().appendingPathComponent("out")
      let run = try Program.run(["report", path, "-o", folder.path])
      #expect(run.status == 0, "\(run.errors)")
      return folder
    }
    for file in ["index.html", "draft.xml", "findings.json", "map.geojson", "tables/blocks.csv", "tables/places.csv"] {
      let first = try Data(contentsOf: folders[0].appendingPathComponent(file))
      #expect(!first.isEmpty)
      #expect(try first == Data(contentsOf: folders[1].appendingPathComponent(file)), "\(file)")
    }
  }
}
