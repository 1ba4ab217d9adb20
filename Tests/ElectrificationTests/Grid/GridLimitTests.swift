import Electrification
import Quantities
import Testing

@Suite("What a connection gives, and the power to subscribe within it")
struct GridLimitTests {
  /// Three buses of 150 kW, 300 kWh each, 20–30 on a day that repeats: a least peak of 90 kW, 99 kW with a tenth on it.
  private func need(limit: Double?, kWh: Double = 300) throws -> GridNeed {
    let plan = try DepotCharging(stays: ["A", "B", "C"].map { stay($0, 20, 30, kWh: kWh) }, repeats: true).solve()
    return GridNeed(
      plan, tariff: try Tariffs.get("H60"), energyPerYear: .zero, margin: 0.1,
      limit: limit.map { GridLimit(Power(kilowatts: $0)) })
  }

  private struct Case: Sendable {
    let limit: Double?
    let kilowatts: Double
    let margin: Double
    let isCut: Bool
  }

  @Test(
    "where peak and margin pass the limit and the peak does not, the limit is subscribed and the margin is what is left",
    arguments: [
      Case(limit: nil, kilowatts: 99, margin: 0.1, isCut: false),
      Case(limit: 120, kilowatts: 99, margin: 0.1, isCut: false),
      Case(limit: 98, kilowatts: 98, margin: 8.0 / 90, isCut: true),
      Case(limit: 91.5, kilowatts: 91, margin: 1.0 / 90, isCut: true),
      Case(limit: 90, kilowatts: 90, margin: 0, isCut: true),
    ])
  private func within(_ row: Case) throws {
    let need = try need(limit: row.limit)
    #expect((need.subscribedPower.kilowatts - row.kilowatts).magnitude < 0.001)
    #expect((need.margin - row.margin).magnitude < 1e-4)
    #expect(need.isCutByLimit == row.isCut)
    #expect(!need.exceedsLimit)
  }

  @Test("a peak above the limit: what it would take is said, never the limit as if it sufficed")
  func above() throws {
    let need = try need(limit: 89)
    #expect(need.exceedsLimit && !need.isCutByLimit)
    #expect((need.subscribedPower.kilowatts - 99).magnitude < 0.001)
    #expect((need.margin - 0.1).magnitude < 1e-9)
  }

  @Test("no power subscribed is above the limit unless the peak is, whatever the limit")
  func property() throws {
    for limit in stride(from: 80.0, through: 110, by: 0.3) {
      let need = try need(limit: limit)
      if need.exceedsLimit {
        #expect(limit < 90.5)
      } else {
        #expect(need.subscribedPower.kilowatts <= limit)
        #expect(need.subscribedPower.kilowatts > 89.99)
      }
    }
  }

  @Test("nothing to charge: the margin asked for, and no division by nothing")
  func nothing() throws {
    let plan = try DepotCharging(stays: [], repeats: true).solve()
    let need = GridNeed(
      plan, tariff: try Tariffs.get("L30"), energyPerYear: .zero, margin: 0.2,
      limit: GridLimit(Power(kilowatts: 10)))
    #expect(need.subscribedPower == .zero && need.margin == 0.2 && !need.isCutByLimit && !need.exceedsLimit)
  }

  @Test("a peak is held against a limit as both are printed: the peak to the nearest kilowatt, the limit rounded down")
  func asPrinted() {
    let limit = GridLimit(Power(kilowatts: 2000.9))
    #expect(limit.power == Power(kilowatts: 2000))
    #expect(limit.carries(Power(kilowatts: 2000)))
    #expect(limit.carries(Power(kilowatts: 2000.4)))
    #expect(!limit.carries(Power(kilowatts: 2000.6)))
  }
}
