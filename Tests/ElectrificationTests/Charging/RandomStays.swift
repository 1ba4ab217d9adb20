import Electrification
import Quantities

extension DepotCharging {
  /// A small place drawn at random, with full energies, plugs that bind and, now and then, a need that does not fit.
  static func random<Generator: RandomNumberGenerator>(
    stays count: Int, loads: Int = 0, repeats: Bool = false, using generator: inout Generator
  ) -> DepotCharging {
    let stays = (0..<count).map { number in
      let arrival = Int.random(in: 0...20, using: &generator) * 3600
      let hours = Int.random(in: 1...(repeats ? 20 : 12), using: &generator)
      let power: Double = [22, 50, 150][Int.random(in: 0..<3, using: &generator)]
      let share = Double.random(in: 0...1.05, using: &generator)
      return DepotStay(
        bus: "B\(number)", arrivalSeconds: arrival, departureSeconds: arrival + hours * 3600,
        energyNeeded: Energy(kilowattHours: share * power * Double(hours)), maximumPower: Power(kilowatts: power),
        efficiency: [1, 0.95, 0.891][Int.random(in: 0..<3, using: &generator)])
    }
    let base = (0..<loads).map { _ in
      let from = Int.random(in: 0...22, using: &generator) * 3600
      return LoadSpan(
        fromSeconds: from, toSeconds: from + Int.random(in: 1...2, using: &generator) * 3600,
        power: Power(kilowatts: Double(Int.random(in: 0...200, using: &generator))))
    }
    return DepotCharging(stays: stays, baseLoad: base, repeats: repeats)
  }
}
