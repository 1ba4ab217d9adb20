import Electrification
import Quantities
import Testing

@Suite("Service after a power cut")
struct ServiceInPowerCutTests {
  /// One bus on a plug of 50 kW from 20 to 30 that needs 100 kWh and comes home with nothing; ten trips of 10 kWh and 10 km next day.
  static func plan() throws -> ChargingPlan {
    try DepotCharging(stays: [stay("A", 20, 30, kWh: 100, kW: 50)], repeats: true).solve()
  }
  static let day = (0..<10).map { trip("t\($0)", Double(7 + $0), kWh: 10) }

  private func cut(_ hours: Range<Int>) throws -> ServiceInPowerCut {
    ServiceInPowerCut(
      try Self.plan(), heldOnArrival: [.zero], blocks: [Self.day],
      cut: hours.lowerBound * 3600..<hours.upperBound * 3600)
  }

  @Test("no cut at the time: everything runs")
  func none() throws {
    let service = try cut(10..<14)
    #expect(service.share == 1)
    #expect(service.runs[0].firstFailure == nil)
    #expect(!service.isSomeBusShort)
    #expect(service.recovery == .zero)
  }

  @Test("a cut that the plug makes good: everything runs, and the time to catch up")
  func madeGood() throws {
    // Level at 10 kW; 20 kWh behind after two hours, caught up at 40 kW more: in half an hour.
    let service = try cut(22..<24)
    #expect(service.share == 1)
    #expect(abs(service.recovery.hours - 0.5) < 1e-6)
  }

  @Test("a cut until morning: what was charged before it is what runs")
  func untilMorning() throws {
    let service = try cut(24..<31)
    #expect(abs(service.runs[0].heldAtDeparture.kilowattHours - 40) < 1e-6)
    #expect(abs(service.runs[0].missing.kilowattHours - 60) < 1e-6)
    #expect(service.runs[0].firstFailure == 4)
    #expect(try abs(#require(service.share) - 0.4) < 1e-9)
    #expect(service.isSomeBusShort)
    #expect(service.recovery == .zero)
    // The same night on the other day's clock.
    #expect(try cut(0..<7) == service)
  }

  @Test("a cut that ends before departure: full power for the rest of the stay")
  func partly() throws {
    let service = try cut(20..<29)
    #expect(abs(service.runs[0].heldAtDeparture.kilowattHours - 50) < 1e-6)
    #expect(service.distanceRun.kilometres == 50)
    #expect(service.recovery.hours == 1)
  }

  @Test("empty running counts for the battery and not for the service")
  func deadheads() throws {
    let day = [
      BusEvent(
        .deadhead, name: "out", fromSeconds: 25_000, toSeconds: 26_000, energy: Energy(kilowattHours: 5),
        distance: Distance(kilometres: 5)), trip("t", 8, kWh: 36), trip("u", 9, kWh: 1),
    ]
    let service = ServiceInPowerCut(
      try Self.plan(), heldOnArrival: [.zero], blocks: [day], cut: 24 * 3600..<30 * 3600)
    #expect(service.distancePlanned.kilometres == 20)
    #expect(service.distanceRun == .zero)
    #expect(service.runs[0].firstFailure == 1)
  }

  @Test("longer cuts never let more run")
  func monotone() throws {
    var last = 1.0
    for end in 21...30 {
      let share = try #require(try cut(20..<end).share)
      #expect(share <= last + 1e-12)
      last = share
    }
    #expect(last == 0)
  }

  @Test("no trips planned: no share")
  func nothing() throws {
    let service = ServiceInPowerCut(try Self.plan(), heldOnArrival: [.zero], blocks: [[]], cut: 0..<3600)
    #expect(service.share == nil)
  }
}
