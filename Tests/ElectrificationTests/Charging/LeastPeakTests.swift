import Electrification
import Quantities
import Testing

/// A stay given by hours.
func stay(
  _ bus: String, _ arrival: Double, _ departure: Double, kWh: Double, kW: Double = 150, efficiency: Double = 1
) -> DepotStay {
  DepotStay(
    bus: bus, arrivalSeconds: Int(arrival * 3600), departureSeconds: Int(departure * 3600),
    energyNeeded: Energy(kilowattHours: kWh), maximumPower: Power(kilowatts: kW), efficiency: efficiency)
}

@Suite("Least peak: values known by hand")
struct LeastPeakTests {
  @Test("one bus: energy over time and efficiency")
  func oneBus() throws {
    let plan = try DepotCharging(stays: [stay("A", 20, 30, kWh: 190, efficiency: 0.95)]).solve()
    #expect(abs(plan.peak.kilowatts - 20) < 1e-6)
    #expect(abs(plan.lowerBound.kilowatts - 20) < 1e-6)
    #expect(plan.proven)
    #expect(abs(plan.unmanagedPeak.kilowatts - 150 / 0.95) < 1e-6)
    #expect(
      plan.rows == [
        ChargingPlanRow(bus: "A", startSeconds: 72_000, endSeconds: 108_000, batteryKilowatts: 19, gridKilowatts: 20)
      ])
  }

  @Test("two buses that never meet: the harder one decides, and the other is as level as it can be")
  func apart() throws {
    let plan = try DepotCharging(stays: [stay("A", 0, 2, kWh: 200), stay("B", 3, 8, kWh: 100)]).solve()
    #expect(abs(plan.peak.kilowatts - 100) < 1e-6)
    #expect(plan.load.steps.map { ($0.power.kilowatts * 1000).rounded() / 1000 } == [100, 0, 20])
    #expect(plan.bottleneck.stays == [0])
    #expect(plan.bottleneck.spans == [0..<7200])
  }

  @Test("a plug that binds: the mean over the busiest window is too low")
  func plugBinds() throws {
    // B must draw 50 kW throughout; A fills only hour 0, so hour 0 carries 50 + 100 although the mean of 0–2 is 100.
    let plan = try DepotCharging(stays: [stay("A", 0, 1, kWh: 100), stay("B", 0, 2, kWh: 100, kW: 50)]).solve()
    #expect(abs(plan.peak.kilowatts - 150) < 1e-6)
    #expect(plan.proven)
  }

  @Test("base load is inside the peak, and charging goes round it")
  func baseLoad() throws {
    let bus = stay("A", 0, 2, kWh: 100)
    let warm = LoadSpan(fromSeconds: 3600, toSeconds: 7200, power: Power(kilowatts: 40))
    let plan = try DepotCharging(stays: [bus], baseLoad: [warm]).solve()
    #expect(abs(plan.peak.kilowatts - 70) < 1e-6)
    #expect(abs(plan.unmanagedPeak.kilowatts - 150) < 1e-6)
    let high = LoadSpan(fromSeconds: 0, toSeconds: 60, power: Power(kilowatts: 500))
    let above = try DepotCharging(stays: [bus], baseLoad: [warm, high]).solve()
    #expect(above.peak.kilowatts == 500)
    #expect(above.lowerBound.kilowatts == 500)
    #expect(above.bottleneck.stays.isEmpty)
  }

  @Test("preconditioning draws its power over the last minutes, and no longer than the stay")
  func preconditioning() {
    let bus = stay("A", 20, 30, kWh: 100)
    let load = LoadSpan.preconditioning(of: bus, power: Power(kilowatts: 20), time: TimeSpan(minutes: 90))
    #expect(load == LoadSpan(fromSeconds: 102_600, toSeconds: 108_000, power: Power(kilowatts: 20)))
    let short = LoadSpan.preconditioning(of: bus, power: Power(kilowatts: 20), time: TimeSpan(hours: 24))
    #expect(short.fromSeconds == 72_000)
  }

  @Test("a need that just fits a plug is met in full and is no shortfall")
  func fullPower() throws {
    let plan = try DepotCharging(stays: [stay("A", 0, 7, kWh: 1050, efficiency: 0.891)]).solve()
    #expect(plan.shortfalls.isEmpty)
    #expect(plan.proven)
    #expect(abs(plan.peak.kilowatts - 150 / 0.891) < 1e-5)
  }

  @Test("a need that does not fit is named with what it lacks, and the rest of the plan stands")
  func shortfall() throws {
    let plan = try DepotCharging(stays: [stay("A", 0, 1, kWh: 170), stay("B", 0, 10, kWh: 90)]).solve()
    #expect(plan.shortfalls.map(\.bus) == ["A"])
    #expect(abs((plan.shortfalls.first?.lacking.kilowattHours ?? 0) - 20) < 1e-9)
    #expect(abs(plan.peak.kilowatts - 150) < 1e-5)
    #expect(plan.proven)
    let energies = (0..<2).map { stay in
      plan.segments.filter { $0.stay == stay }.reduce(0) { $0 + $1.energy.kilowattHours }
    }
    #expect(abs(energies[0] - 150) < 1e-6)
    #expect(abs(energies[1] - 90) < 1e-6)
  }

  @Test("nothing to do: no stays, or stays without a need")
  func nothing() throws {
    for stays in [[], [stay("A", 0, 1, kWh: 0)]] {
      let plan = try DepotCharging(stays: stays).solve()
      #expect(plan.peak == .zero)
      #expect(plan.lowerBound == .zero)
      #expect(plan.proven)
      #expect(plan.rows.isEmpty)
    }
  }

  @Test("of two buses on one level, the one that leaves first is charged first")
  func firstOutFirstCharged() throws {
    let plan = try DepotCharging(stays: [stay("late", 0, 4, kWh: 200), stay("early", 0, 3, kWh: 150, kW: 100)]).solve()
    let early = plan.segments.filter { $0.stay == 1 }
    #expect(early.first?.fromSeconds == 0)
    #expect((early.last?.toSeconds ?? .max) <= 3 * 3600)
    #expect(abs(plan.peak.kilowatts - 87.5) < 1e-5)
  }
}

@Suite("Least peak: large places")
struct LargePlaceTests {
  @Test("sixty buses by the minute, and ten that take as much as can be given, stay within 64 bits")
  func large() throws {
    var generator = SplitMix64(seed: 3)
    let many = (0..<60).map { number in
      let arrival = Int.random(in: 960...1500, using: &generator) * 60
      let departure = Int.random(in: 1680...1980, using: &generator) * 60
      return DepotStay(
        bus: "B\(number)", arrivalSeconds: arrival, departureSeconds: departure,
        energyNeeded: Energy(kilowattHours: Double.random(in: 60...400, using: &generator)),
        maximumPower: Power(kilowatts: 150), efficiency: 0.95)
    }
    let huge = (0..<10).map { stay("H\($0)", 0, Double(10 + $0), kWh: 100_000, kW: 50_000) }
    for stays in [many, huge] {
      let plan = try DepotCharging(stays: stays).solve()
      #expect(plan.proven)
      #expect(plan.shortfalls.isEmpty)
      #expect(plan.peak < plan.unmanagedPeak)
    }
  }
}

@Suite("Least peak: a day that repeats")
struct RepeatingDayTests {
  @Test("what passes midnight meets the morning: two buses that overlap only on the circle")
  func meets() throws {
    // 22–26 is 22–24 and 0–2; the second stands 1–3. On one axis they never meet.
    let stays = [stay("A", 22, 26, kWh: 400, kW: 100), stay("B", 1, 3, kWh: 100, kW: 50)]
    let line = try DepotCharging(stays: stays).solve()
    let circle = try DepotCharging(stays: stays, repeats: true).solve()
    #expect(abs(line.peak.kilowatts - 100) < 1e-5)
    #expect(abs(circle.peak.kilowatts - 150) < 1e-5)
    #expect(abs(circle.unmanagedPeak.kilowatts - 150) < 1e-5)
    #expect(circle.proven)
    #expect(circle.rows.first?.startSeconds == 22 * 3600)
    #expect(circle.rows.first?.endSeconds == 26 * 3600)
  }

  @Test("moving the whole day round the clock changes nothing")
  func turns() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<10 {
      let place = DepotCharging.random(stays: 5, loads: 1, repeats: true, using: &generator)
      let peak = try place.solve().peak.kilowatts
      for hours in [5, 13, 24] {
        let turned = DepotCharging(
          stays: place.stays.map {
            DepotStay(
              bus: $0.bus, arrivalSeconds: $0.arrivalSeconds + hours * 3600,
              departureSeconds: $0.departureSeconds + hours * 3600, energyNeeded: $0.energyNeeded,
              maximumPower: $0.maximumPower, efficiency: $0.efficiency)
          },
          baseLoad: place.baseLoad.map {
            LoadSpan(
              fromSeconds: $0.fromSeconds + hours * 3600, toSeconds: $0.toSeconds + hours * 3600, power: $0.power)
          }, repeats: true)
        #expect(abs(try turned.solve().peak.kilowatts - peak) < 0.001)
      }
    }
  }

  @Test("a stay of 24 hours has the whole day")
  func wholeDay() throws {
    let plan = try DepotCharging(stays: [stay("A", 7, 31, kWh: 240)], repeats: true).solve()
    #expect(abs(plan.peak.kilowatts - 10) < 1e-5)
    #expect(plan.load.steps.count == 1)
  }
}

@Suite(
  "Least peak: mini-jamtland", .enabled(if: MiniJamtlandStays.isThere, "needs ../shared/mini-jamtland"))
struct MiniJamtlandLeastPeakTests {
  @Test("the town depot: 392.3 kW, and on a day that repeats too, since no two nights meet")
  func town() throws {
    let stays = try MiniJamtlandStays.read("stays.csv")
    #expect(stays.count == 7)
    for repeats in [false, true] {
      let plan = try DepotCharging(stays: stays, repeats: repeats).solve()
      #expect(abs(plan.peak.kilowatts - 392.3) < 0.1)
      #expect(abs((plan.peak - plan.lowerBound).watts) <= 1)
      #expect(plan.proven)
      #expect(plan.shortfalls.isEmpty)
    }
  }

  @Test("the hill depot: 22.4 kW")
  func hill() throws {
    let plan = try DepotCharging(stays: try MiniJamtlandStays.read("stays-hill.csv")).solve()
    #expect(abs(plan.peak.kilowatts - 22.4) < 0.1)
    #expect(plan.proven)
  }
}

/// The stays that come with mini-jamtland, read where they lie.
enum MiniJamtlandStays {
  static var isThere: Bool { SharedFolder.has("mini-jamtland/stays.csv") }

  static func read(_ name: String) throws -> [DepotStay] {
    try SharedFolder.rows("mini-jamtland/\(name)", separator: ",").map { row in
      func number(_ column: String) throws -> Double { try #require(row[column].flatMap(Double.init)) }
      return DepotStay(
        bus: try #require(row["bus"]), arrivalSeconds: Int(try number("arrival_s")),
        departureSeconds: Int(try number("departure_s")),
        energyNeeded: Energy(kilowattHours: try number("energy_needed_kwh")),
        maximumPower: Power(kilowatts: try number("max_kw")), efficiency: try number("efficiency"))
    }
  }
}
