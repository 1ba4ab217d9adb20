import Electrification
import Testing

@Suite("Battery ageing")
struct BatteryAgeingTests {
  @Test("central values: 0.86 for LFP and 0.80 for NMC after ten years of 300 cycles")
  func central() {
    #expect(abs(BatteryAgeing(.lfp, years: 10).central - 0.8567) < 0.0001)
    #expect(abs(BatteryAgeing(.nmc, years: 10).central - 0.8041) < 0.0001)
    #expect(BatteryAgeing(.lfp, years: 0).p10 == 1)
  }

  @Test("P10 in closed form is the P10 of many drawn batteries")
  func drawn() throws {
    for (chemistry, years, cycles) in [
      (BatteryChemistry.lfp, 10.0, 300.0), (.nmc, 10, 300), (.lfp, 14, 100), (.nmc, 3, 20), (.lfp, 10, 0),
    ] {
      let ageing = BatteryAgeing(chemistry, years: years, cyclesPerYear: cycles)
      var generator = SplitMix64(seed: 7)
      var healths = (0..<100_000).map { _ in
        1 - ageing.calendarLoss * Double.random(in: 0.6...1.4, using: &generator)
          - ageing.cycleLoss * Double.random(in: 0.6...1.4, using: &generator)
      }
      healths.sort()
      #expect(abs(healths[10_000] - ageing.p10) < 0.0005, "\(chemistry) \(years) \(cycles)")
      #expect(abs(healths[50_000] - ageing.health(exceededBy: 0.5)) < 0.0005, "\(chemistry) \(years) \(cycles)")
    }
  }

  @Test("older, used harder or known less well: never healthier")
  func monotone() throws {
    for chemistry in BatteryChemistry.allCases {
      let base = BatteryAgeing(chemistry, years: 10)
      #expect(BatteryAgeing(chemistry, years: 11).p10 < base.p10)
      #expect(BatteryAgeing(chemistry, years: 10, cyclesPerYear: 400).p10 < base.p10)
      let sure = try BatteryParameters.defaults.setting(.ageingSpread, to: 0)
      #expect(BatteryAgeing(chemistry, years: 10, parameters: sure).p10 == base.central)
      #expect(base.p10 < base.central)
      #expect(base.health(exceededBy: 1) < base.p10)
    }
  }

  @Test("a chemistry that does not exist is refused with the nearest")
  func unknown() {
    #expect(throws: ParameterError.unknown(name: "lpf", nearest: "lfp")) { _ = try BatteryChemistry.get("lpf") }
  }
}
