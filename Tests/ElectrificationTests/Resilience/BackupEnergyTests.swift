import Electrification
import Quantities
import Testing

@Suite("What parked buses could give back")
struct BackupEnergyTests {
  /// Two buses, 20–30 and 22–30 on a day that repeats; 100 and 80 kWh needed, level at 10 kW and up.
  static func plan() throws -> ChargingPlan {
    try DepotCharging(stays: [stay("A", 20, 30, kWh: 100), stay("B", 22, 30, kWh: 80)], repeats: true).solve()
  }
  static let held = [Energy(kilowattHours: 40), Energy(kilowattHours: -10)]

  @Test("energy and power at hours of the night, on either day's clock")
  func moments() throws {
    let backup = BackupEnergy(try Self.plan(), heldOnArrival: Self.held)
    let atEight = backup.moment(at: 20 * 3600)
    #expect(atEight.buses == 1)
    #expect(abs(atEight.energy.kilowattHours - 40 * 0.92) < 1e-6)
    #expect(atEight.power.kilowatts == 40)
    // At 30 both have left; at 6 that is the same moment.
    #expect(backup.moment(at: 30 * 3600).buses == 0)
    let atSix = backup.moment(at: 6 * 3600)
    #expect(atSix.buses == 0 && atSix.energy == .zero && atSix.power == .zero)
    let two = backup.moment(at: 26 * 3600)
    #expect(backup.moment(at: 2 * 3600).energy == two.energy)
    #expect(two.buses == 2)
    #expect(two.energy.kilowattHours <= (40 + 100 + 80) * 0.92)
  }

  @Test("a bus below its reserve gives nothing and takes nothing from the others")
  func belowReserve() throws {
    let backup = BackupEnergy(try Self.plan(), heldOnArrival: Self.held)
    let atTen = backup.moment(at: 22 * 3600)
    let alone = BackupEnergy(try Self.plan(), heldOnArrival: [Self.held[0], Energy(kilowattHours: -1000)])
    #expect(atTen.energy == alone.moment(at: 22 * 3600).energy)
  }

  @Test("the least favourable hour is the least of all hours")
  func least() throws {
    let backup = BackupEnergy(try Self.plan(), heldOnArrival: Self.held)
    let least = backup.leastFavourable()
    #expect(backup.hours(from: 22, through: 29).allSatisfy { $0.energy >= least.energy })
    #expect(least.seconds == 22 * 3600)
  }

  @Test("hours that critical loads are carried; none where the bays are too few")
  func loads() throws {
    let loads = [
      CriticalLoad(name: "shelter", power: Power(kilowatts: 50)),
      CriticalLoad(name: "water", power: Power(kilowatts: 30)),
    ]
    let plan = try Self.plan()
    let moment = BackupEnergy(plan, heldOnArrival: Self.held).moment(at: 26 * 3600)
    #expect(moment.power.kilowatts == 80)
    #expect(try abs(#require(moment.timeSupported(loads)).hours - moment.energy.kilowattHours / 80) < 1e-9)
    let oneBay = BackupEnergy(plan, heldOnArrival: Self.held, bays: 1).moment(at: 26 * 3600)
    #expect(oneBay.energy == moment.energy)
    #expect(oneBay.timeSupported(loads) == nil)
    #expect(moment.timeSupported([]) == nil)
  }

  @Test("buses that can be sent out over a distance")
  func dispatchable() throws {
    let backup = BackupEnergy(try Self.plan(), heldOnArrival: Self.held)
    let use = [EnergyPerDistance(kilowattHoursPerKilometre: 1), EnergyPerDistance(kilowattHoursPerKilometre: 1)]
    #expect(backup.dispatchable(Distance(kilometres: 30), use: use, at: 22 * 3600) == 1)
    #expect(backup.dispatchable(Distance(kilometres: 60), use: use, at: 30 * 3600 - 1) == 2)
    #expect(backup.dispatchable(Distance(kilometres: 30), use: use, at: 12 * 3600) == 0)
  }
}
