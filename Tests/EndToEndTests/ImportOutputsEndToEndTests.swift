import Foundation
import Testing

@Suite(
  "elbuss import: page, tables, comparison",
  .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct ImportOutputsEndToEndTests {
  static let demonstration = "gtfs/jamtland-demo"

  /// The demonstration feed with an edit: a copy whose folder keeps its name.
  private func edited(_ file: String, _ edit: (String) -> String, of source: URL) throws -> String {
    let copy = try Program.temporaryFolder().appendingPathComponent(source.lastPathComponent)
    try FileManager.default.copyItem(at: source, to: copy)
    let path = copy.appendingPathComponent(file)
    try edit(try String(contentsOf: path, encoding: .utf8)).write(to: path, atomically: true, encoding: .utf8)
    return copy.path
  }

  private var demonstrationFolder: URL { Program.root.appendingPathComponent(Self.demonstration) }

  @Test("--html and --csv: two processes, the same bytes, and the summary as without", arguments: ["sv", "en"])
  func pageAndTables(language: String) throws {
    let folder = try Program.temporaryFolder()
    let plain = try Program.run(["import", "--language", language, Self.demonstration])
    for name in ["one", "two"] {
      let run = try Program.run([
        "import", "--language", language, "--html", "\(folder.path)/\(name).html", "--csv", "\(folder.path)/\(name)",
        Self.demonstration,
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == plain.output)
    }
    let page = try Data(contentsOf: folder.appendingPathComponent("one.html"))
    #expect(page == (try Data(contentsOf: folder.appendingPathComponent("two.html"))))
    #expect(String(decoding: page, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    let tables = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/one").filter {
      $0.hasSuffix(".csv")
    }
    #expect(
      tables.sorted() == [
        "contractors.csv", "dates.csv", "day-sorts.csv", "day-types.csv", "distance-audit.csv", "lines.csv",
        "notices.csv", "traffic.csv", "volumes-by-contractor.csv",
      ])
    for table in tables {
      let one = try Data(contentsOf: folder.appendingPathComponent("one/\(table)"))
      #expect(one == (try Data(contentsOf: folder.appendingPathComponent("two/\(table)"))))
      #expect(!one.isEmpty)
    }
  }

  @Test("--study and --areas: lots and areas stand in summary, page and tables, and come to the whole")
  func lotsAndAreas() throws {
    let folder = try Program.temporaryFolder()
    let ring = "[[10, 60], [14.6, 60], [14.6, 66], [10, 66], [10, 60]]"
    let areas = folder.appendingPathComponent("areas.geojson")
    try """
    {"type": "Feature", "properties": {"kommun": "Väster <om>"},
      "geometry": {"type": "Polygon", "coordinates": [\(ring)]}}
    """.write(to: areas, atomically: true, encoding: .utf8)
    let study = folder.appendingPathComponent("study.yml")
    try """
    feed: \(demonstrationFolder.path)
    lots:
      - id: LOT-A
        name: Linje ett
        lines: ["\(try firstLine())"]
    """.write(to: study, atomically: true, encoding: .utf8)
    let run = try Program.run([
      "import", "--study", study.path, "--areas", areas.path, "--area-name", "kommun", "--html",
      "\(folder.path)/p.html",
      "--csv", "\(folder.path)/t",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let page = try String(contentsOf: folder.appendingPathComponent("p.html"), encoding: .utf8)
    for word in ["Linje ett", "(i inget område)", "(utanför alla områden)"] {
      #expect(run.text.contains(word), "\(word)")
      #expect(page.contains(word), "\(word)")
    }
    #expect(run.text.contains("Väster <om>") && page.contains("Väster &lt;om&gt;"))
    #expect(page.contains("id=\"lots\"") && page.contains("id=\"areas\"") && page.contains("id=\"contractors\""))
    func kilometres(_ table: String) throws -> Double {
      let text = try String(contentsOf: folder.appendingPathComponent("t/\(table).csv"), encoding: .utf8)
      let rows = text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let place = try #require(rows[0].firstIndex(of: "vehicle_km"))
      #expect(rows.count > 2)
      return rows.dropFirst().reduce(0) { $0 + (Double($1[place]) ?? 0) }
    }
    let whole = try kilometres("traffic")
    for table in ["volumes-by-contractor", "volumes-by-lot", "volumes-by-area"] {
      #expect(abs(try kilometres(table) - whole) < 2, "\(table)")
    }
    // Without them there are neither parts nor tables.
    let bare = try Program.run([
      "import", "--html", "\(folder.path)/q.html", "--csv", "\(folder.path)/u", Self.demonstration,
    ])
    #expect(bare.status == 0)
    #expect(!(try String(contentsOf: folder.appendingPathComponent("q.html"), encoding: .utf8)).contains("id=\"lots\""))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/u/volumes-by-lot.csv"))
  }

  /// The name of the first line of the demonstration feed.
  private func firstLine() throws -> String {
    let rows = try String(contentsOf: demonstrationFolder.appendingPathComponent("routes.txt"), encoding: .utf8)
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let place = try #require(rows[0].firstIndex(of: "route_short_name"))
    return String(rows[1][place])
  }

  @Test("--csv never replaces what somebody changed, and leaves nothing half written")
  func editedTable() throws {
    let folder = try Program.temporaryFolder()
    let target = folder.appendingPathComponent("tables")
    #expect(try Program.run(["import", "--csv", target.path, Self.demonstration]).status == 0)
    #expect(try Program.run(["import", "--csv", target.path, Self.demonstration]).status == 0)
    try "mine".write(to: target.appendingPathComponent("lines.csv"), atomically: true, encoding: .utf8)
    let refused = try Program.run(["import", "--csv", target.path, Self.demonstration])
    #expect(refused.status == 2)
    #expect(refused.output.isEmpty)
    #expect(refused.errors.contains("lines.csv"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["tables"])
  }

  @Test("--compare: 0 for a feed and itself, 1 for a changed one, mirrored, the same twice")
  func compare() throws {
    let same = try Program.run(["import", "--compare", Self.demonstration, Self.demonstration])
    #expect(same.status == 0, "\(same.errors)")
    #expect(same.text.hasPrefix("Samma trafik"))

    // Line 1's trips all go: the line's rows are left without trips.
    let line = try #require(
      try String(contentsOf: demonstrationFolder.appendingPathComponent("routes.txt"), encoding: .utf8)
        .split(whereSeparator: \.isNewline).dropFirst().first?.split(separator: ",").first)
    let changed = try edited(
      "trips.txt",
      { text in
        text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("\(line),") }.joined(separator: "\n") + "\n"
      }, of: demonstrationFolder)
    let there = try Program.run(["import", "--compare", "--json", Self.demonstration, changed])
    let again = try Program.run(["import", "--compare", "--json", Self.demonstration, changed])
    let back = try Program.run(["import", "--compare", "--json", changed, Self.demonstration])
    #expect(there.status == 1, "\(there.errors)")
    #expect(there.output == again.output)
    #expect(back.status == 1)
    func lines(_ run: Program.Run, _ member: String) throws -> [String] {
      let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
      let lines = try #require(document["lines"] as? [String: Any])
      return (lines[member] as? [[String: Any]] ?? []).compactMap { $0["line"] as? String }
    }
    #expect(try lines(there, "removed") == [String(line)])
    #expect(try lines(there, "added").isEmpty)
    #expect(try lines(back, "added") == [String(line)])

    let page = try Program.temporaryFolder().appendingPathComponent("compare.html")
    let text = try Program.run(["import", "--compare", "--html", page.path, Self.demonstration, changed])
    #expect(text.status == 1)
    #expect(text.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 45)
    #expect(try String(contentsOf: page, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test("--compare: the same trips by another contractor are a difference, told by name, exit 1")
  func otherContractor() throws {
    let file = demonstrationFolder.appendingPathComponent("attributions.txt")
    let header = try #require(
      try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).first)
    let place = try #require(header.split(separator: ",").firstIndex(of: "organization_name"))
    let copy = try edited(
      "attributions.txt",
      { text in
        text.split(whereSeparator: \.isNewline).enumerated().map { number, row in
          var cells = row.split(separator: ",", omittingEmptySubsequences: false)
          if number > 0 { cells[place] = "Ny Trafik AB" }
          return cells.joined(separator: ",")
        }.joined(separator: "\n") + "\n"
      }, of: demonstrationFolder)
    let run = try Program.run(["import", "--compare", "--language", "en", Self.demonstration, copy])
    #expect(run.status == 1 && run.text.hasPrefix("The same service"), "\(run.text)\(run.errors)")
    #expect(run.text.contains("→ Ny Trafik AB"))
  }

  @Test("--compare: ids made anew change nothing")
  func newIDs() throws {
    let routes = try String(contentsOf: demonstrationFolder.appendingPathComponent("routes.txt"), encoding: .utf8)
    let ids = Set(
      routes.split(whereSeparator: \.isNewline).dropFirst().compactMap {
        $0.split(separator: ",").first.map(String.init)
      })
    #expect(!ids.isEmpty)
    func renew(_ text: String) -> String {
      text.split(whereSeparator: \.isNewline).map { row in
        let fields = row.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        return ids.contains(String(fields[0])) ? "new-\(row)" : String(row)
      }.joined(separator: "\n") + "\n"
    }
    let copy = try edited("routes.txt", renew, of: demonstrationFolder)
    let trips = URL(fileURLWithPath: copy).appendingPathComponent("trips.txt")
    try renew(try String(contentsOf: trips, encoding: .utf8)).write(to: trips, atomically: true, encoding: .utf8)
    let run = try Program.run(["import", "--compare", "--language", "en", Self.demonstration, copy])
    #expect(run.status == 0, "\(run.text)\(run.errors)")
    #expect(run.text.contains("no route_id is in both"))
  }

  @Test(
    "real feed: mini-jamtland against itself and a retimed copy; Norrbotten against itself and Kuopio",
    .enabled(if: Program.hasFeeds, "needs ../shared"))
  func realFeeds() throws {
    let mini = Program.shared.appendingPathComponent("mini-jamtland/gtfs")
    #expect(try Program.run(["import", "--compare", mini.path, mini.path]).status == 0)
    let retimed = try edited(
      "stop_times.txt",
      { $0.replacingOccurrences(of: "R40_0_0330,05:30:00,05:30:00", with: "R40_0_0330,05:25:00,05:25:00") }, of: mini)
    let moved = try Program.run(["import", "--compare", "--language", "en", mini.path, retimed])
    #expect(moved.status == 1)
    #expect(moved.text.contains("05:30–") && moved.text.contains("→ 05:25–"))

    let (norrbotten, kuopio) = (
      Program.shared.appendingPathComponent("feeds/norrbotten-2022-12.zip").path,
      Program.shared.appendingPathComponent("feeds/kuopio-2016.zip").path
    )
    #expect(try Program.run(["import", "--compare", norrbotten, norrbotten]).status == 0)
    let other = try Program.run(["import", "--compare", norrbotten, kuopio])
    #expect(other.status == 1, "\(other.errors)")
    #expect(other.text.contains("Perioderna har inga datum gemensamt"))
  }

  @Test("what cannot be done is refused with exit code 2 and a sentence")
  func refusals() throws {
    let output = try Program.temporaryFolder().path
    for (arguments, word) in [
      (["--compare", Self.demonstration], "two feeds"),
      (["--compare", "--csv", "\(output)/x", Self.demonstration, Self.demonstration], "--csv"),
      (["--compare", "--date", "2030-02-05", Self.demonstration, Self.demonstration], "--date"),
      (["--html", "\(output)/x.html", Self.demonstration, Self.demonstration], "one feed"),
      (["--html", "\(output)/no/such/folder.html", Self.demonstration], "folder.html"),
      (["https://example.org/gtfs.zip"], "curl -fL -o feed.zip"),
      (["--compare", Self.demonstration, "https://example.org/gtfs.zip"], "curl -fL -o feed.zip"),
    ] {
      let run = try Program.run(["import"] + arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(word), "\(run.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: output).isEmpty)
  }
}
