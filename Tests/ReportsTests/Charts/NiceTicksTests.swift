import Testing

@testable import Reports

@Suite("Nice ticks")
struct NiceTicksTests {
  @Test("are multiples of 1, 2 or 5 that hold the range, and exact where decimals are")
  func values() {
    #expect(NiceTicks(0, 10, count: 5).values == [0, 2, 4, 6, 8, 10])
    #expect(NiceTicks(0, 0.9, count: 9).values == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    #expect(NiceTicks(-64, 100, count: 4).values == [-100, -50, 0, 50, 100])
    #expect(NiceTicks(0, 2.47, count: 5).decimals == 1)
    #expect(NiceTicks(0, 1834, count: 5).values == [0, 500, 1000, 1500, 2000])
  }

  @Test("hold any range, in few steps", arguments: [1e-6, 0.003, 0.7, 1, 9, 43, 999, 12_345, 8.1e8])
  func holds(high: Double) {
    for low in [-high, 0, high / 3] {
      let ticks = NiceTicks(low, high, count: 5)
      #expect(ticks.low <= low && ticks.high >= high, "\(low)…\(high): \(ticks.values)")
      #expect((2...11).contains(ticks.values.count), "\(low)…\(high): \(ticks.values)")
    }
  }

  @Test("of counts are whole, and a range of nothing still has two")
  func edges() {
    #expect(NiceTicks(0, 3, count: 4, finest: 1).values == [0, 1, 2, 3])
    #expect(NiceTicks(0, 1, count: 4, finest: 1).values == [0, 1])
    #expect(NiceTicks(7, 7).values.count >= 2)
    #expect(NiceTicks(0, 0).values.count >= 2)
  }
}
