import Quantities
import Testing

@testable import Studies

@Suite("A charger at one terminal, trip by trip")
struct TerminalTopUpTests {
  private func energy(_ kilowattHours: Double) -> Energy { Energy(kilowattHours: kilowattHours) }

  /// Each step: kWh before, kWh of the trip, minutes docked after it.
  private func day(_ usable: Double, _ steps: [(Double, Double, Double)], after: Double = 0) -> TerminalTopUp {
    TerminalTopUp(
      usable: energy(usable),
      steps: steps.map { .init(before: energy($0.0), trip: energy($0.1), docked: TimeSpan(seconds: $0.2 * 60)) },
      after: energy(after))
  }

  @Test("the least power carries the day, and a little less does not")
  func least() throws {
    // 200 kWh in all, 120 held: 80 lack, and an hour's docking gives them before the battery is full.
    let day = day(120, [(5, 90, 60), (5, 90, 0)], after: 10)
    let power = try #require(day.findPower(upTo: Power(kilowatts: 450)))
    #expect(abs(power.kilowatts - 80) < 0.01)
    #expect(day.isEnough(power) && !day.isEnough(Power(kilowatts: power.kilowatts - 0.1)))
  }

  @Test("a trip that takes more than a full battery is helped by no charger")
  func tripTooMuch() {
    #expect(day(120, [(0, 20, 300), (0, 130, 300), (0, 20, 0)]).findPower(upTo: Power(kilowatts: 450)) == nil)
  }

  @Test("time to charge after the battery is empty is no help, and a full battery takes no more")
  func order() {
    // The same trips and the same hour of docking; before the long trips there is nothing to fill.
    #expect(day(100, [(0, 10, 0), (0, 80, 0), (0, 50, 60)]).findPower(upTo: Power(kilowatts: 450)) == nil)
    #expect(day(100, [(0, 10, 60), (0, 80, 0), (0, 50, 0)]).findPower(upTo: Power(kilowatts: 450)) == nil)
    #expect(day(100, [(0, 10, 0), (0, 80, 60), (0, 50, 0)]).findPower(upTo: Power(kilowatts: 450)) != nil)
  }

  @Test("more power is never worse, and less energy than charged is never needed")
  func properties() {
    var generator = Numbers(state: 7)
    for _ in 0..<200 {
      let count = Int.random(in: 1...6, using: &generator)
      let steps = (0..<count).map { _ in
        (
          Double.random(in: 0...20, using: &generator), Double.random(in: 1...150, using: &generator),
          Double(Int.random(in: 0...60, using: &generator))
        )
      }
      let day = day(160, steps, after: 5)
      guard let power = day.findPower(upTo: Power(kilowatts: 450)) else { continue }
      #expect(day.isEnough(Power(kilowatts: 450)))
      let taken = steps.reduce(5) { $0 + $1.0 + $1.1 }
      let docked = steps.reduce(0) { $0 + $1.2 } / 60
      #expect(160 + power.kilowatts * docked >= taken - 0.01)
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers each time.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
