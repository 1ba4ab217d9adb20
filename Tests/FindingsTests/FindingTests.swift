import Findings
import Quantities
import Testing

@Suite("Findings")
struct FindingTests {
  static let provenance = Provenance(method: "test", inputs: [InputFile(name: "feed.zip", sha256: "00")])

  @Test("a value is rounded once, to the decimals of its definition, in its unit")
  func rounding() throws {
    let peak = Finding(
      "depot.peak.managed", .place("Östersund"), Power(kilowatts: 392.349), provenance: Self.provenance)
    #expect(peak.value.description == "392")
    #expect(peak.unit == .kilowatt)
    let need = Finding(
      "consumption.design", .network, EnergyPerDistance(kilowattHoursPerKilometre: 1.235), provenance: Self.provenance)
    #expect(need.value.description == "1.24")
  }

  @Test(
    "scopes read back from their text",
    arguments: [
      FindingScope.network, .lot("LOT-0001"), .place("Gäddede"), .line("45"), .vehicleClass("city-12m"),
      .block("R40_B01"),
      .contractor("a:b"), .municipality("Åre"),
    ])
  func scopes(_ scope: FindingScope) {
    #expect(FindingScope(scope.description) == scope)
  }

  @Test("no scope", arguments: ["", "net", "lot:", "planet:x"])
  func noScope(_ text: String) {
    #expect(FindingScope(text) == nil)
  }

  @Test("a set gives findings back in the order they came")
  func set() throws {
    var findings = FindingSet()
    findings.add(Finding("line.feasible", .line("6"), flag: true, provenance: Self.provenance))
    findings.add(Finding("block.count", .network, number: 8, provenance: Self.provenance))
    findings.add(Finding("line.feasible", .line("45"), flag: false, provenance: Self.provenance))
    #expect(findings.list("line.feasible").map(\.scope) == [.line("6"), .line("45")])
    #expect(findings.find("block.count")?.value.number == 8)
    #expect(findings.find("block.count", .line("6")) == nil)
  }

  @Test("our own mistakes trap: an unregistered name, a figure computed twice")
  func mistakes() async {
    await #expect(processExitsWith: .failure) {
      _ = Finding("no.such.figure", .network, number: 1, provenance: Provenance(method: "test", inputs: []))
    }
    await #expect(processExitsWith: .failure) {
      var findings = FindingSet()
      for _ in 0..<2 {
        findings.add(Finding("block.count", .network, number: 8, provenance: Provenance(method: "test", inputs: [])))
      }
    }
  }
}
