import Quantities
import Testing

@testable import Studies

@Suite("charging at a terminal between trips")
struct TerminalChargingTests {
  private func charging(usable: Double, used: [Double], minutes: [Double]) -> TerminalCharging {
    TerminalCharging(
      usable: Energy(kilowattHours: usable), usedAfter: used.map { Energy(kilowattHours: $0) },
      docked: minutes.map { TimeSpan(minutes: $0) })
  }
  private let most = Power(kilowatts: 450)

  @Test("what is missing comes from the stays: 30 kWh in a quarter of an hour is 120 kW") func oneStay() {
    let day = charging(usable: 100, used: [80, 130], minutes: [15])
    #expect(day.findLeastPower(most: most) == Power(kilowatts: 120))
    #expect(!day.carries(Power(kilowatts: 119)))
  }

  @Test("a trip that no full battery carries is not helped by any charger, however long the bus stands") func longTrip()
  {
    #expect(charging(usable: 100, used: [120, 130], minutes: [600]).findLeastPower(most: most) == nil)
    #expect(charging(usable: 100, used: [10, 130], minutes: [600]).findLeastPower(most: most) == nil)
  }

  @Test("a full battery takes no more: an early stay does not help a late trip") func full() {
    // 10 kWh fit in at the first stay, whatever its power; the second stretch needs all 100.
    #expect(charging(usable: 100, used: [10, 110], minutes: [60]).findLeastPower(most: most) == Power(kilowatts: 10))
    #expect(charging(usable: 100, used: [10, 111], minutes: [60]).findLeastPower(most: most) == nil)
  }

  @Test("a stay that comes when the battery is already empty is too late") func late() {
    #expect(charging(usable: 100, used: [60, 120, 130], minutes: [0, 60]).findLeastPower(most: most) == nil)
    #expect(
      charging(usable: 100, used: [60, 120, 130], minutes: [60, 0]).findLeastPower(most: most) == Power(kilowatts: 30))
  }

  @Test("stays too short for the most that a charger gives are none") func short() {
    #expect(charging(usable: 100, used: [90, 180], minutes: [5]).findLeastPower(most: most) == nil)
  }

  @Test("the least power is the first of all whole kilowatts that carries the day") func bruteForce() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(Int(state >> 33) % bound)
    }
    var found = 0
    for _ in 0..<300 {
      let count = 2 + Int(next(6))
      var used: [Double] = []
      for _ in 0..<count { used.append((used.last ?? 0) + next(70)) }
      let day = charging(usable: 100, used: used, minutes: (1..<count).map { _ in next(20) })
      let first = (0...450).first { day.carries(Power(kilowatts: Double($0))) }.map { Power(kilowatts: Double($0)) }
      #expect(day.findLeastPower(most: most) == first)
      if first != nil { found += 1 }
    }
    #expect(found > 50 && found < 300)
  }
}
