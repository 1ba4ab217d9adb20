import Electrification
import Foundation
import Quantities
import Studies
import Testing

@testable import Reports

@Suite("What elbuss charge says")
struct ChargeReportTests {
  static let text = """
    bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency
    A,72000,108000,190,150,0.95
    "B, gul",72000,75600,170,150,1

    """

  private func charge(_ text: String = text, repeats: Bool = false) throws -> DepotCharge {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("elbuss-\(UUID().uuidString).csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try DepotCharge(path: file.path, repeats: repeats)
  }

  @Test("the plan as a file: quoted names, powers to the watt")
  func csv() throws {
    #expect(
      ChargeCSV.text(try charge().plan) == """
        bus,start_s,end_s,kw_battery,kw_grid
        A,75600,108000,21.111,22.222
        "B, gul",72000,75600,150.000,150.000

        """)
  }

  @Test("JSON holds exactly the five members")
  func json() throws {
    #expect(
      ChargeJSON.text(try charge().plan, seconds: 0.0016) == """
        {
          "peakKilowatts": 150.000000,
          "lowerBoundKilowatts": 150.000000,
          "uncontrolledPeakKilowatts": 307.894737,
          "proven": true,
          "seconds": 0.002
        }

        """)
  }

  @Test("the summary names the bus that lacks energy, and says so in both languages")
  func shortfall() throws {
    let swedish = ChargeSummary(try charge(), in: .swedish)
    #expect(swedish.shortfalls.count == 1)
    #expect(swedish.shortfalls[0].contains("'B, gul'") && swedish.shortfalls[0].contains("20,00\u{202F}kWh"))
    #expect(swedish.text.contains("B, gul  −20,00\u{202F}kWh"))
    #expect(swedish.text.contains("lägsta möjliga, bevisat"))
    let english = ChargeSummary(try charge(), in: .english)
    #expect(english.shortfalls[0].contains("20.00\u{202F}kWh"))
    #expect(english.text.contains("least possible, proven"))
  }

  @Test("a day is shown hour by hour, longer times a line a day")
  func load() throws {
    let day = ChargeSummary(try charge(), in: .english).text
    #expect(day.contains("  20:00") && day.contains("██████████████████████████████"))
    let header = "bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency\n"
    let long = try charge(header + "A,72000,108000,190,150,0.95\nA,244800,280800,19,150,0.95\n")
    let text = ChargeSummary(long, in: .english).text
    let dots = String(repeating: "·", count: 18)
    #expect(text.contains("  day 1  \(String(repeating: " ", count: 20))████  at most 20.0"))
    #expect(text.contains("  day 2  ██████\(dots)  at most 20.0"))
    #expect(text.contains("  day 3  ··\(dots)▁▁▁▁  at most 2.0"))
    #expect(text.contains("  day 4  ▁▁▁▁▁▁  "))
  }

  @Test("bars and marks")
  func bars() {
    #expect(LoadBar.text(eighths: 0) == "")
    #expect(LoadBar.text(eighths: 11) == "█▍")
    #expect([0, 0.001, 0.125, 0.126, 1].map { LoadBar.mark(share: $0) } == ["·", "▁", "▁", "▂", "█"])
  }

  @Test("nothing needed: a summary without reason or load")
  func nothing() throws {
    let header = "bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency\n"
    let idle = try charge(header + "A,0,3600,0,150,1\n")
    let text = ChargeSummary(idle, in: .english).text
    #expect(!text.contains("Why not lower"))
    #expect(text.contains("1 bus, 1 stay, 0\u{202F}kWh from the grid"))
  }
}
