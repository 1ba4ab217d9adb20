import Electrification
import Quantities
import Testing

@Suite("What a place asks of the grid")
struct GridNeedTests {
  @Test("subscribed power, transformer, and what managing saves, by hand")
  func byHand() throws {
    // Three buses of 150 kW, 300 kWh each, 20–30 on a day that repeats: 90 kW managed, 450 kW for two hours if not.
    let plan = try DepotCharging(stays: ["A", "B", "C"].map { stay($0, 20, 30, kWh: 300) }, repeats: true).solve()
    let tariff = try Tariffs.get("H60")
    let need = GridNeed(plan, tariff: tariff, energyPerYear: Energy(kilowattHours: 100_000))
    #expect(abs(need.subscribedPower.kilowatts - 99) < 0.001)
    #expect(need.transformerKilovoltAmperes == 200)
    #expect(abs(need.managedCost.power.kronor - 90 * 360) < 0.1)
    #expect(abs(need.unmanagedCost.power.kronor - 450 * 360) < 0.1)
    #expect(abs(need.saved.kronor - 360 * 360) < 0.1)
    #expect(abs(need.managedCost.transfer.kronor - 7000) < 1e-6)
    #expect(abs(need.managedCost.total.kronor - (20_000 + 32_400 + 7000)) < 0.1)
    #expect(need.managedCost.fixed == need.unmanagedCost.fixed)
  }

  @Test("a short peak is charged by its metered mean, not by its moment")
  func metered() throws {
    // 150 kW for half an hour.
    let plan = try DepotCharging(stays: [stay("A", 20, 30, kWh: 75)], repeats: true).solve()
    let tariff = try Tariffs.get("L30")
    let hourly = GridNeed(plan, tariff: tariff, energyPerYear: .zero)
    #expect(abs(hourly.unmanagedCost.power.kronor - 75 * 498) < 0.01)
    let quarters = try GridParameters.defaults.setting(.meteringMinutes, to: 15)
    let quarterly = GridNeed(plan, tariff: tariff, energyPerYear: .zero, parameters: quarters)
    #expect(abs(quarterly.unmanagedCost.power.kronor - 150 * 498) < 0.01)
  }

  @Test("no stays: nothing is charged but the subscription")
  func nothing() throws {
    let plan = try DepotCharging(stays: [], repeats: true).solve()
    let need = GridNeed(plan, tariff: try Tariffs.get("L30"), energyPerYear: .zero)
    #expect(need.managedCost.power == .zero)
    #expect(need.managedCost.total.kronor == 11_000)
  }

  @Test("transformers: the next rating up at 0.98 and 85 %, none past the largest")
  func transformers() {
    #expect(abs(Transformer.kilovoltAmperes(for: Power(kilowatts: 833)) - 1000) < 1e-9)
    #expect(Transformer.findRating(for: Power(kilowatts: 833)) == 1000)
    #expect(Transformer.findRating(for: Power(kilowatts: 834)) == 1250)
    #expect(Transformer.findRating(for: .zero) == 100)
    #expect(Transformer.findRating(for: Power(kilowatts: 2100)) == nil)
    #expect(Transformer.ratings == Transformer.ratings.sorted())
  }
}

@Suite("Which power is charged for")
struct PeakRuleTests {
  func day(_ month: Int, weekday: Bool = true, peak: Double, at hour: Int = 2) -> PeakRule.MeteredDay {
    PeakRule.MeteredDay(
      month: month, isWeekday: weekday,
      means: (0..<24).map { Power(kilowatts: $0 == hour ? peak : peak / 2) })
  }

  @Test("the highest of the year")
  func highest() {
    #expect(PeakRule.highestOfYear.chargedPower([day(1, peak: 100), day(7, peak: 300)]).kilowatts == 300)
    #expect(PeakRule.highestOfYear.chargedPower([]) == .zero)
  }

  @Test("the mean of each month's highest days, then over the months")
  func perMonth() {
    let days = [day(1, peak: 100), day(1, peak: 200), day(1, peak: 60), day(7, peak: 30)]
    #expect(PeakRule.meanOfHighestPerMonth(count: 2).chargedPower(days).kilowatts == (150 + 30) / 2)
    #expect(PeakRule.meanOfHighestPerMonth(count: 1).chargedPower(days).kilowatts == (200 + 30) / 2)
  }

  @Test("winter weekdays in some hours only")
  func winter() {
    let rule = PeakRule.winterWeekdays(hours: 7..<20)
    #expect(rule.chargedPower([day(1, peak: 100, at: 2)]).kilowatts == 50)
    #expect(rule.chargedPower([day(2, peak: 100, at: 8)]).kilowatts == 100)
    #expect(rule.chargedPower([day(2, weekday: false, peak: 100, at: 8), day(3, peak: 100, at: 8)]) == .zero)
  }
}

@Suite("Tables of the grid")
struct GridTablesTests {
  @Test("every parameter's default is in its range, with source and meanings")
  func parameters() {
    for entry in GridParameter.entries {
      #expect(entry.range.contains(entry.defaultValue), "\(entry.parameter)")
      #expect(!entry.source.isEmpty && !entry.meaningInSwedish.isEmpty && !entry.meaningInEnglish.isEmpty)
    }
  }

  @Test("one megawatt costs 498 000 kr a year at low and 360 000 at high voltage; an unknown tariff names the nearest")
  func tariffs() throws {
    let costs = Tariffs.all.map { $0.cost(chargedPower: Power(kilowatts: 1000), energyPerYear: .zero).power.kronor }
    #expect(costs == [498_000, 360_000])
    #expect(Tariffs.all.map(\.voltage) == [.low, .high])
    #expect(throws: ParameterError.unknown(name: "L3", nearest: "L30")) { _ = try Tariffs.get("L3") }
  }
}
