import Foundation
import Testing

@Suite(
  "elbuss charge, as a user runs it", .enabled(if: Program.hasBinary, "set ELBUSS_BINARY: make test-end-to-end does"))
struct ChargeEndToEndTests {
  static let header = "bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency\n"

  private func file(_ text: String) throws -> String {
    let path = try Program.temporaryFolder().appendingPathComponent("stays.csv")
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  @Test(
    "mini-jamtland: 392.3 and 22.4 kW, proven, with exactly the five members",
    .enabled(if: Program.hasFeeds, "needs ../shared"), arguments: [("stays.csv", 392.3), ("stays-hill.csv", 22.4)])
  func miniJamtland(_ name: String, _ expected: Double) throws {
    let path = Program.shared.appendingPathComponent("mini-jamtland/\(name)").path
    let run = try Program.run(["charge", "--json", path])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(
      document.keys.sorted() == [
        "lowerBoundKilowatts", "peakKilowatts", "proven", "seconds", "uncontrolledPeakKilowatts",
      ])
    let peak = try #require(document["peakKilowatts"] as? Double)
    let bound = try #require(document["lowerBoundKilowatts"] as? Double)
    let unmanaged = try #require(document["uncontrolledPeakKilowatts"] as? Double)
    #expect(abs(peak - expected) < 0.1)
    #expect(bound <= peak && peak - bound <= 0.001)
    #expect(unmanaged > peak)
    #expect(document["proven"] as? Bool == true)
  }

  @Test("the plan's file and the summary are the same in two processes, and the rows add up to the need")
  func same() throws {
    let stays = try file(Self.header + "A,72000,108000,190,150,0.95\nB,75600,100000,300,150,0.95\n")
    var plans: [Data] = []
    var texts: [Data] = []
    for _ in 0..<2 {
      let out = try Program.temporaryFolder().appendingPathComponent("plan.csv")
      let run = try Program.run(["charge", "--csv", out.path, stays])
      #expect(run.status == 0, "\(run.errors)")
      plans.append(try Data(contentsOf: out))
      texts.append(run.output)
    }
    #expect(plans[0] == plans[1])
    #expect(texts[0] == texts[1])
    let lines = String(decoding: plans[0], as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "bus,start_s,end_s,kw_battery,kw_grid")
    var energy: [String: Double] = [:]
    for line in lines.dropFirst() {
      let cells = line.split(separator: ",").map(String.init)
      let hours = (try #require(Double(cells[2])) - (try #require(Double(cells[1])))) / 3600
      energy[cells[0], default: 0] += try #require(Double(cells[3])) * hours
    }
    #expect(abs(try #require(energy["A"]) - 190) < 0.05)
    #expect(abs(try #require(energy["B"]) - 300) < 0.05)
  }

  @Test("a day that repeats joins midnight")
  func repeats() throws {
    let stays = try file(Self.header + "A,79200,93600,400,100,1\nB,3600,10800,100,50,1\n")
    let run = try Program.run(["charge", "--repeats", "--json", stays])
    let document = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(abs(try #require(document["peakKilowatts"] as? Double) - 150) < 0.001)
  }

  @Test("the plan never takes the place of the stays, however the path is written") func itself() throws {
    let table = Self.header + "A,0,60,1,150,1\n"
    let stays = URL(fileURLWithPath: try file(table))
    let folder = stays.deletingLastPathComponent()
    let link = folder.appendingPathComponent("link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: stays)
    for path in [stays.path, folder.path + "/./" + stays.lastPathComponent, link.path] {
      let run = try Program.run(["charge", "--csv", path, stays.path])
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("the file of stays itself"), "\(path)")
      #expect(try String(contentsOf: stays, encoding: .utf8) == table)
    }
  }

  @Test("a bus that cannot take in its energy is named, the plan is still made, and the exit code is 1")
  func shortfall() throws {
    let run = try Program.run(["charge", "--language", "en", try file(Self.header + "A7,0,3600,170,150,1\n")])
    #expect(run.status == 1)
    #expect(run.errors.contains("'A7'") && run.errors.contains("20.00"))
    #expect(run.text.contains("150.0"))
  }

  @Test(
    "bad input: exit 2, nothing on standard output, one sentence with line, column and remedy",
    arguments: [
      ("A,0,60,-1,150,1", "energy_needed_kwh"), ("A,0,60,nan,150,1", "energy_needed_kwh"),
      ("A,60,60,1,150,1", "departure_s"), ("A,0,60,1,150,1.2", "efficiency"), ("A,0,60,1,150,0", "efficiency"),
      ("B,0,60,1,150,1\nB,30,90,1,150,1", "bus"), ("A,x,60,1,150,1", "arrival_s"),
    ])
  func refused(_ rows: String, _ column: String) throws {
    let out = try Program.temporaryFolder().appendingPathComponent("plan.csv")
    let run = try Program.run(["charge", "--csv", out.path, try file(Self.header + rows + "\n")])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("elbuss: ") && run.errors.contains("line ") && run.errors.contains(column))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: out.path))
  }

  @Test("a missing file, an empty one, and a plan that cannot be written")
  func files() throws {
    for arguments in [
      ["charge", "nowhere.csv"], ["charge", try file("")], ["charge", try file(Self.header)],
      ["charge", "--csv", "/nowhere/plan.csv", try file(Self.header + "A,0,60,1,150,1\n")],
    ] {
      let run = try Program.run(arguments)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
  }
}
