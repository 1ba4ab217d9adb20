import Electrification
import Quantities
import Testing

@Suite("Load over time")
struct LoadProfileTests {
  @Test("quarter means: what a meter sees is below the moment's peak")
  func means() throws {
    // 150 kW for ten minutes, in two quarters: 8 minutes in one, 2 in the next.
    let bus = DepotStay(
      bus: "A", arrivalSeconds: 420, departureSeconds: 7200, energyNeeded: Energy(kilowattHours: 25),
      maximumPower: Power(kilowatts: 150), efficiency: 1)
    let load = try DepotCharging(stays: [bus]).unmanagedLoad()
    #expect(load.peak.kilowatts == 150)
    let means = load.means()
    #expect(means.map(\.fromSeconds) == [0, 900])
    #expect(means.map { ($0.power.kilowatts * 1000).rounded() / 1000 } == [80, 20])
    #expect(abs(load.energy.kilowattHours - 25) < 1e-6)
    #expect(load.means(every: 3600, from: 0, to: 7200).map { $0.power.kilowatts } == [25, 0])
  }

  @Test("a repeating day has 96 quarters whatever stands there")
  func quarters() throws {
    let plan = try DepotCharging(stays: [stay("A", 22, 29, kWh: 70)], repeats: true).solve()
    let means = plan.load.means()
    #expect(means.count == 96)
    #expect(abs(means[0].power.kilowatts - 10) < 1e-5)
    #expect(means[20].power.kilowatts == 0)
    #expect(abs(means[95].power.kilowatts - 10) < 1e-5)
  }

  @Test("unmanaged: full power from arrival until full, adding up where buses meet")
  func unmanaged() throws {
    let stays = [stay("A", 20, 30, kWh: 150, efficiency: 0.5), stay("B", 20.5, 30, kWh: 75)]
    let load = try DepotCharging(stays: stays).unmanagedLoad()
    #expect(load.steps.map(\.power.kilowatts) == [300, 450])
    #expect(load.steps.map(\.toSeconds) == [73_800, 75_600])
  }

  @Test("buses present, and the time that chargers stand free in each hour")
  func presence() {
    let place = DepotCharging(stays: [stay("A", 20, 30, kWh: 1), stay("B", 22, 32.5, kWh: 1)], repeats: true)
    #expect(place.busesPresent(at: 0) == 2)
    #expect(place.busesPresent(at: 7 * 3600) == 1)
    #expect(place.busesPresent(at: 12 * 3600) == 0)
    #expect(place.busesPresent(at: 23 * 3600) == 2)
    let free = place.freeTimeByHour()
    #expect(free.map(\.minutes)[6...9] == [0, 0, 30, 60])
    #expect(free[19].minutes == 60)
    #expect(free[20].minutes == 0)
    #expect(DepotCharging(stays: []).freeTimeByHour().allSatisfy { $0.hours == 1 })
  }
}
