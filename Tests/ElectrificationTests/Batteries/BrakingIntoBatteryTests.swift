import Electrification
import Quantities
import Testing

@Suite("How much braking energy a nearly full battery takes")
struct BrakingIntoBatteryTests {
  private func battery(_ start: Double) -> BrakingIntoBattery {
    BrakingIntoBattery(limitedFrom: 0.95, noneFrom: 0.97, start: start, capacity: Energy(kilowattHours: 400))
  }

  private func kWh(_ value: Double) -> Energy { Energy(kilowattHours: value) }

  /// The mean share by ten thousand small steps.
  private func integrated(_ battery: BrakingIntoBattery, _ used: Double, _ all: Double, _ none: Double) -> Double {
    let steps = 10_000
    var (charge, shares) = (battery.charge(after: kWh(used)), 0.0)
    for _ in 0..<steps {
      let share = battery.share(at: charge)
      shares += share
      charge -= (none - share * (none - all)) / 400 / Double(steps)
    }
    return shares / Double(steps)
  }

  @Test("all up to one state of charge, none from the other, straight between")
  func share() {
    let battery = battery(1)
    #expect(battery.share(at: 0.5) == 1 && battery.share(at: 0.95) == 1)
    #expect(battery.share(at: 0.97) == 0 && battery.share(at: 1) == 0)
    #expect(abs(battery.share(at: 0.96) - 0.5) < 1e-9)
  }

  @Test("the closed form is what small steps give: from far above to far below, uphill, downhill and on the level")
  func closedForm() {
    for start in [1.0, 0.98, 0.97, 0.965, 0.955, 0.95, 0.94, 0.80] {
      for (all, none) in [(20.0, 26.0), (3, 5), (-4, 6), (-30, 2), (0, 8), (60, 61), (5, 5.01), (-1, 0)] {
        for used in [0.0, 2, 9] {
          let battery = battery(start)
          let mean = battery.meanShare(after: kWh(used), taking: kWh(all), without: kWh(none))
          let steps = integrated(battery, used, all, none)
          #expect(abs(mean - steps) < 2e-3, "\(start), used \(used), \(all) to \(none): \(mean) against \(steps)")
          #expect((0.0...1).contains(mean))
        }
        // Nothing is braked: any share does.
        #expect((0.0...1).contains(battery(start).meanShare(after: .zero, taking: kWh(5), without: kWh(5))))
        #expect((0.0...1).contains(battery(start).meanShare(after: .zero, taking: .zero, without: .zero)))
      }
    }
  }

  @Test("nothing jumps with the state of charge or with the energy, and a fuller battery takes no more")
  func steady() {
    var last: Double?
    for step in 0...2000 {
      let battery = battery(0.90 + 0.10 * Double(step) / 2000)
      let share = battery.meanShare(after: .zero, taking: kWh(8), without: kWh(11))
      if let last { #expect(share <= last + 1e-9 && last - share < 0.01, "\(step)") }
      last = share
    }
    last = nil
    for step in 0...2000 {
      let share = battery(0.955).meanShare(
        after: .zero, taking: kWh(-10 + 20 * Double(step) / 2000), without: kWh(11))
      if let last { #expect(abs(last - share) < 0.01, "\(step)") }
      last = share
    }
  }

  @Test("only a charge above the limit, or a hill that fills the battery above it, meets it")
  func limited() {
    #expect(!battery(0.95).isLimited(after: .zero, taking: kWh(5)))
    #expect(battery(0.951).isLimited(after: .zero, taking: kWh(5)))
    #expect(battery(0.95).isLimited(after: kWh(1), taking: kWh(-2)))
    #expect(!battery(0.95).isLimited(after: kWh(3), taking: kWh(-2)))
  }

  @Test("as charged as is planned, a bus meets no limit; the planned window ends where it begins")
  func planned() throws {
    let model = try BatteryModel(.lfp, years: 10)
    let braking = model.braking(into: kWh(560))
    #expect(braking.start == braking.limitedFrom && braking.limitedFrom < braking.noneFrom)
    // Released, and at the state of health of the end of the contract.
    #expect(abs(braking.capacity.kilowattHours - 560 * 0.90 * 0.80) < 1e-9)
  }

  @Test("the bus of Sydney takes about as much more as was measured on trips that start above 97 %")
  func sydney() throws {
    let sydney = EnergyCase(
      vehicle: try VehicleClasses.get("city-12m"), heating: .heatPump, temperature: Temperature(celsius: 17.6),
      speed: Speed(kilometresPerHour: 17.6), stopsPerKilometre: 3.1, dwell: TimeSpan(seconds: 12), passengers: 6.1,
      climbMetresPerKilometre: 3)
    let all = try sydney.energyPerKilometre().electricity
    let none = try sydney.energyPerKilometre(parameters: .defaults.setting(.tractionRegenerationEfficiency, to: 0))
      .electricity
    // Measured: 0.43 kWh/km. Without any braking energy it is more, and over 10 km from 98.5 % of 422 kWh gross less.
    #expect(abs((none - all).kilowattHours - 0.58) < 0.01)
    let battery = BrakingIntoBattery(limitedFrom: 0.95, noneFrom: 0.97, start: 0.985, capacity: kWh(422 * 0.9))
    let share = battery.meanShare(after: .zero, taking: all * 10, without: none * 10)
    let more = (none - all) * (1 - share)
    #expect(abs(more.kilowattHours - 0.36) < 0.01, "\(more.kilowattHours)")
  }
}
