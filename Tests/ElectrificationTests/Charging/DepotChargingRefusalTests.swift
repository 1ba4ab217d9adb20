import Electrification
import Quantities
import Testing

@Suite("Charging: input that is refused, by name")
struct DepotChargingRefusalTests {
  private func expectRefused(_ charging: DepotCharging, _ expected: ChargingError, naming words: [String]) {
    #expect(throws: expected) { _ = try charging.solve() }
    #expect(throws: expected) { _ = try charging.unmanagedLoad() }
    for word in words { #expect(expected.description.contains(word), "\(expected)") }
    #expect(expected.description.hasSuffix("."))
  }

  @Test("a stay that ends before it begins, with the remedy for midnight")
  func backwards() {
    expectRefused(
      DepotCharging(stays: [stay("A", 22, 5, kWh: 1)]),
      .stayTakesNoTime(bus: "A", arrival: 79_200, departure: 18_000), naming: ["'A'", "86400"])
  }

  @Test("energies, powers and efficiencies that no bus has")
  func numbers() {
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 1, kWh: -1)]), .energyOutOfRange(bus: "A", kilowattHours: -1),
      naming: ["'A'", "-1"])
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 1, kWh: .infinity)]),
      .energyOutOfRange(bus: "A", kilowattHours: .infinity), naming: ["inf"])
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 1, kWh: 1, kW: 0)]),
      .powerOutOfRange(what: "The stay of bus 'A'", kilowatts: 0), naming: ["'A'"])
    for efficiency in [0, -0.5, 1.01] {
      expectRefused(
        DepotCharging(stays: [stay("A", 0, 1, kWh: 1, efficiency: efficiency)]),
        .efficiencyOutOfRange(bus: "A", efficiency: efficiency), naming: ["'A'", "\(efficiency)"])
    }
    for number in [
      stay("A", 0, 1, kWh: .nan), stay("A", 0, 1, kWh: 1, kW: .nan), stay("A", 0, 1, kWh: 1, efficiency: .nan),
    ] {
      #expect(throws: ChargingError.self) { _ = try DepotCharging(stays: [number]).solve() }
    }
  }

  @Test("times before the axis or after a month")
  func times() {
    expectRefused(
      DepotCharging(stays: [stay("A", -1, 1, kWh: 1)]), .timeOutOfRange(what: "The stay of bus 'A'", seconds: -3600),
      naming: ["'A'"])
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 800, kWh: 1)]),
      .timeOutOfRange(what: "The stay of bus 'A'", seconds: 2_880_000), naming: ["2678400"])
  }

  @Test("one bus in two places at once, also round midnight")
  func twice() {
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 3, kWh: 1), stay("B", 0, 3, kWh: 1), stay("A", 2, 4, kWh: 1)]),
      .staysOverlap(bus: "A", seconds: 7200), naming: ["'A'"])
    let night = [stay("A", 20, 30, kWh: 1), stay("A", 4, 7, kWh: 1)]
    expectRefused(
      DepotCharging(stays: night, repeats: true), .staysOverlap(bus: "A", seconds: 14_400), naming: ["'A'"])
    #expect(throws: Never.self) { _ = try DepotCharging(stays: night).solve() }
    let twoStays = [stay("A", 9, 11, kWh: 1), stay("A", 20, 30, kWh: 1)]
    #expect(throws: Never.self) { _ = try DepotCharging(stays: twoStays, repeats: true).solve() }
  }

  @Test("a stay longer than the day that repeats")
  func tooLong() {
    expectRefused(
      DepotCharging(stays: [stay("A", 0, 25, kWh: 1)], repeats: true), .stayLongerThanDay(bus: "A", hours: 25),
      naming: ["'A'", "25"])
  }

  @Test("loads that run backwards or are negative")
  func loads() {
    let back = LoadSpan(fromSeconds: 10, toSeconds: 10, power: .zero)
    expectRefused(DepotCharging(stays: [], baseLoad: [back]), .loadTakesNoTime(from: 10, to: 10), naming: ["10"])
    let negative = LoadSpan(fromSeconds: 0, toSeconds: 10, power: Power(kilowatts: -1))
    expectRefused(
      DepotCharging(stays: [], baseLoad: [negative]), .powerOutOfRange(what: "A load", kilowatts: -1), naming: ["-1"])
  }
}
