import Foundation
import Testing

@Suite(
  "elbuss energy, as a user runs it", .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct EnergyEndToEndTests {
  static let header = "case,kwh_per_km,traction_kwh_per_km,heat_kwh_per_km,other_kwh_per_km,fuel_l_per_100km,flags"

  private func file(_ text: String) throws -> URL {
    let file = try Program.temporaryFolder().appendingPathComponent("cases.csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  @Test("one case from options, in both languages, the same twice")
  func single() throws {
    let arguments = ["energy", "--vehicle", "city-12m", "--temperature", "-20"]
    let first = try Program.run(arguments)
    #expect(first.status == 0 && first.errors.isEmpty, "\(first.errors)")
    #expect(first.text.contains("framdrift") && first.text.contains("anges med --speed"))
    #expect(first.output == (try Program.run(arguments)).output)
    let english = try Program.run(arguments + ["--language", "en"])
    #expect(english.text.contains("traction, net"))
    let json = try Program.run(arguments + ["--json"])
    #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
  }

  @Test("a table of cases becomes a CSV, the same bytes twice, over an old file")
  func table() throws {
    let cases = try file("case,vehicle,temperature_c\nA,city-12m,-20\nB,regional-13m,20\n")
    let out = cases.deletingLastPathComponent().appendingPathComponent("out.csv")
    try Data("old".utf8).write(to: out)
    let run = try Program.run(["energy", "--cases", cases.path, "--csv", out.path])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    let text = try String(contentsOf: out, encoding: .utf8)
    #expect(text.hasPrefix(Self.header + "\nA,") && text.split(separator: "\n").count == 3)
    _ = try Program.run(["energy", "--cases", cases.path, "--csv", out.path])
    #expect(try String(contentsOf: out, encoding: .utf8) == text)
  }

  @Test("a broken cell: one sentence with file, line and column, exit 2, no file")
  func broken() throws {
    let cases = try file("case,vehicle,temperature_c\nA,city-12m,-20\nB,city-12m,kallt\n")
    let out = cases.deletingLastPathComponent().appendingPathComponent("out.csv")
    let run = try Program.run(["energy", "--cases", cases.path, "--csv", out.path])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("cases.csv:3: column temperature_c: “kallt”"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: cases.deletingLastPathComponent().path)
    #expect(left == ["cases.csv"])
  }

  @Test("results over the table of cases itself are refused, by whatever path and through links, and the table stays")
  func itself() throws {
    let table = "case,vehicle\nA,city-12m\n"
    let cases = try file(table)
    let folder = cases.deletingLastPathComponent()
    let link = folder.appendingPathComponent("link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: cases)
    for path in [cases.path, folder.path + "/./" + cases.lastPathComponent, link.path] {
      let run = try Program.run(["energy", "--cases", cases.path, "--csv", path])
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("the table of cases itself"), "\(path)")
      #expect(try String(contentsOf: cases, encoding: .utf8) == table)
    }
  }

  @Test("a place that cannot be written: exit 2 and nothing printed")
  func unwritable() throws {
    let cases = try file("case,vehicle\nA,city-12m\n")
    let run = try Program.run(["energy", "--cases", cases.path, "--csv", "/nowhere/out.csv"])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("/nowhere"))
  }

  @Test(
    "what cannot be is one sentence that names the option, exit 2",
    arguments: [
      (["--vehicle", "foo"], "--vehicle: “foo” is unknown: give one of midi-9m"),
      (["--vehicle", "city-12m", "--passengers", "-1"], "--passengers: “-1” is outside 0 to 250 persons"),
      (["--vehicle", "city-12m", "--climb", "-7"], "--climb: “-7” is outside 0 to 100 m/km"),
      (["--vehicle", "city-12m", "--temperature", "nan"], "--temperature: “nan” is no number"),
      (["--vehicle", "city-12m", "--speed", ""], "--speed: it is empty"),
      (["--vehicle", "city-12m", "--stops", "4", "--hop", "1000"], "--hop: “1000” m from standstill to standstill"),
      (["--cases", "Sources"], "this is a folder, and a file is asked for"),
    ])
  func refused(_ options: [String], _ words: String) throws {
    let run = try Program.run(["energy"] + options)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("elbuss: ") && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
  }

  @Test("a page of its own takes no other option", arguments: ["--parameters", "--validation"])
  func alone(_ option: String) throws {
    let run = try Program.run(["energy", option] + (option == "--validation" ? ["x"] : []) + ["--speed", "20"])
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("takes no --speed"), "\(run.errors)")
  }

  @Test("options and a table exclude each other; a missing file is named; help lists the identifiers")
  func usage() throws {
    #expect(try Program.run(["energy", "--cases", "x.csv", "--speed", "20"]).status == 2)
    let missing = try Program.run(["energy", "--cases", "nowhere.csv"])
    #expect(missing.status == 2 && missing.errors.contains("nowhere.csv"))
    let help = try Program.run(["energy", "--help"])
    #expect(help.status == 0 && help.text.contains("heat-pump-co2+fuel") && help.text.contains("articulated-18m"))
  }

  @Test("the measured cases: median at most 8 %", .enabled(if: Program.hasFeeds, "needs ../shared"))
  func measured() throws {
    let cases = Program.shared.appendingPathComponent("domain/energy-cases.csv").path
    let run = try Program.run(["energy", "--cases", cases, "--language", "en"])
    #expect(run.status == 0 && run.text.contains("Against measured: median error 5.7"), "\(run.text)")
  }
}
