import Electrification
import Quantities
import Testing

/// A trip of an hour that takes some energy.
func trip(_ name: String, _ hour: Double, kWh: Double, km: Double = 10, hours: Double = 1) -> BusEvent {
  BusEvent(
    .trip, name: name, fromSeconds: Int(hour * 3600), toSeconds: Int((hour + hours) * 3600),
    energy: Energy(kilowattHours: kWh), distance: Distance(kilometres: km))
}

/// A layover of some hours at a terminal.
func layover(_ terminal: Int32?, _ hour: Double, hours: Double, kWh: Double = 0) -> BusEvent {
  BusEvent(
    .layover(terminal: terminal), name: "layover", fromSeconds: Int(hour * 3600),
    toSeconds: Int((hour + hours) * 3600), energy: Energy(kilowattHours: kWh))
}

@Suite("State of charge over a day")
struct StateOfChargeTraceTests {
  let window = BatteryWindow(full: Energy(kilowattHours: 100), taperFrom: Energy(kilowattHours: 80))
  let full = Energy(kilowattHours: 100)

  private func kWh(_ trace: StateOfChargeTrace) -> [Double] {
    trace.points.map { ($0.held.kilowattHours * 1e6).rounded() / 1e6 }
  }

  @Test("events one after the other, the lowest point at the end")
  func plain() {
    let trace = StateOfChargeTrace(
      [trip("a", 6, kWh: 30), layover(nil, 7, hours: 1, kWh: 5), trip("b", 9, kWh: 40)], start: full, window: window)
    #expect(kWh(trace) == [100, 70, 65, 65, 25])
    #expect(trace.points.map { $0.seconds / 3600 } == [6, 7, 8, 9, 10])
    #expect(trace.lowest.held.kilowattHours == 25)
    #expect(trace.failure == nil)
    #expect(trace.lacking == .zero)
  }

  @Test("where the reserve is touched, and what is lacking in all: so much more would just do")
  func failure() throws {
    let day = [trip("a", 6, kWh: 60), trip("b", 7, kWh: 80), trip("c", 8, kWh: 10)]
    let trace = StateOfChargeTrace(day, start: full, window: window)
    let failure = try #require(trace.failure)
    #expect(failure.event == 1)
    #expect(failure.seconds == 7.5 * 3600)
    #expect(trace.lacking.kilowattHours == 50)
    let larger = BatteryWindow(full: full + trace.lacking, taperFrom: window.taperFrom)
    #expect(StateOfChargeTrace(day, start: larger.full, window: larger).failure == nil)
    let nearly = BatteryWindow(full: larger.full - Energy(kilowattHours: 0.001), taperFrom: window.taperFrom)
    #expect(StateOfChargeTrace(day, start: nearly.full, window: nearly).failure != nil)
  }

  @Test("charging in a layover, less docking, and no more than the battery holds")
  func charging() {
    let chargers = TerminalChargers(at: [4], power: Power(kilowatts: 60), dockTime: TimeSpan(minutes: 6))
    let day = [
      trip("a", 6, kWh: 50), layover(4, 7, hours: 0.5, kWh: 5), trip("b", 8, kWh: 10), layover(4, 9, hours: 2),
    ]
    let trace = StateOfChargeTrace(day, start: full, window: window, chargers: chargers)
    // Docking takes 6 of 30 minutes and a fifth of the 5 kWh; 24 minutes give 24 kWh.
    #expect(kWh(trace) == [100, 50, 49, 69, 69, 59, 59, 100])
    #expect(abs(trace.charged.kilowattHours - (24 + 41)) < 1e-9)
    #expect(abs(trace.refused.kilowattHours - (114 - 41)) < 1e-9)
    #expect(trace.isTaperIgnored)
    let elsewhere = TerminalChargers(at: [5], power: Power(kilowatts: 60), dockTime: .zero)
    #expect(StateOfChargeTrace(day, start: full, window: window, chargers: elsewhere).charged == .zero)
  }

  @Test("a full battery at the top of a hill takes nothing back")
  func downhill() {
    let trace = StateOfChargeTrace([trip("down", 6, kWh: -8), trip("up", 7, kWh: 20)], start: full, window: window)
    #expect(kWh(trace) == [100, 100, 80])
    #expect(trace.refused.kilowattHours == 8)
    #expect(!trace.isTaperIgnored)
  }

  @Test("a bus that leaves below its reserve fails at once")
  func below() throws {
    let trace = StateOfChargeTrace([trip("a", 6, kWh: 1)], start: Energy(kilowattHours: -3), window: window)
    #expect(try #require(trace.failure).seconds == 6 * 3600)
    #expect(trace.lacking.kilowattHours == 4)
    #expect(StateOfChargeTrace([], start: full, window: window).lowest.held == full)
  }
}
