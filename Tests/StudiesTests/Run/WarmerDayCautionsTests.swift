import Quantities
import Testing

@testable import Studies

@Suite("Warmer days that ask more of a battery")
struct WarmerDayCautionsTests {
  private func curve(_ points: [(Double, Double)]) -> [(temperature: Temperature, use: EnergyPerDistance)] {
    points.map { (Temperature(celsius: $0.0), EnergyPerDistance(kilowattHoursPerKilometre: $0.1)) }
  }

  private func cautions(_ points: [(Double, Double)], design: Double) -> [Caution] {
    WarmerDayCautions(
      curves: [("city-12m", curve(points))], classes: [], design: Temperature(celsius: design)
    ).list()
  }

  @Test("a curve that rises with cold says nothing; one that falls names its hardest temperature and both figures")
  func fuelHeater() throws {
    #expect(cautions([(10, 1.0), (-10, 1.3), (-20, 1.6), (-30, 1.8)], design: -24).isEmpty)
    let found = cautions([(30, 1.9), (10, 1.0), (-10, 1.31), (-20, 1.05), (-30, 1.15)], design: -24)
    let caution = try #require(found.first)
    #expect(found.count == 1)
    #expect(caution.english.contains("at −10 °C a kilometre takes 1.31 kWh and at the design day's −24 °C 1.09"))
    #expect(caution.swedish.contains("vid −10 °C tar en kilometer 1,31 kWh"))
  }

  @Test("a design day that is the hardest itself says nothing, nor one without a curve; summer does not count")
  func silent() {
    #expect(cautions([(10, 1.0), (-10, 1.31), (-20, 1.05)], design: -10).isEmpty)
    #expect(cautions([], design: -10).isEmpty)
    #expect(cautions([(30, 1.9), (20, 1.0), (0, 1.2), (-20, 1.5)], design: -10).isEmpty)
  }
}
