import Quantities
import Testing

@testable import Electrification

@Suite("Least peak: against brute force, and what must hold of every place")
struct LeastPeakPropertyTests {
  /// The arguments of a random place.
  struct Draw: CustomTestStringConvertible, Sendable {
    let seed: UInt64
    let repeats: Bool
    var testDescription: String { "seed \(seed)\(repeats ? ", repeating" : "")" }

    static let all = (1...30).flatMap { [Draw(seed: $0, repeats: false), Draw(seed: $0, repeats: true)] }

    func place() -> DepotCharging {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: 1...5, using: &generator)
      return .random(stays: count, loads: Int(seed % 2), repeats: repeats, using: &generator)
    }
  }

  @Test("peak and bound are what trying all sets of stretches gives", arguments: Draw.all)
  func enumeration(_ draw: Draw) throws {
    let place = draw.place()
    let plan = try place.solve()
    let expected = peakByEnumeration(place)
    #expect(abs(plan.peak.kilowatts - expected) < 0.001)
    #expect(abs(plan.lowerBound.kilowatts - expected) < 0.001)
    #expect(plan.lowerBound <= plan.peak)
    #expect(plan.proven)
  }

  @Test("peak and energy alone are those of the plan", arguments: Draw.all)
  func alone(_ draw: Draw) throws {
    let place = draw.place()
    let plan = try place.solve()
    #expect(abs((try place.leastPeak() - plan.peak).watts) <= ChargingPlan.tolerance.watts)
    #expect(abs((place.gridEnergy - plan.load.energy).kilowattHours) < 1e-3)
  }

  @Test("the level alone is the same to a milliwatt, however coarse the picture is that it is first looked for in")
  func coarse() throws {
    for draw in Draw.all {
      var generator = SplitMix64(seed: draw.seed + 1000)
      let place = DepotCharging.random(
        stays: Int.random(in: 20...60, using: &generator), loads: Int(draw.seed % 3), repeats: draw.repeats,
        using: &generator)
      var fine = ChargingLevels(place)
      let level = try fine.highestLevel(groups: Int.max)
      for groups in [1, 2, 3, 7, 24] {
        var coarse = ChargingLevels(place)
        #expect(try coarse.highestLevel(groups: groups) == level, "\(draw), \(groups) groups")
      }
      #expect(abs(Double(level) / 1000 - (try place.solve().peak).watts) <= ChargingPlan.tolerance.watts, "\(draw)")
    }
  }

  @Test("every bus gets its energy within its stay and its plug; the sum is the load", arguments: Draw.all)
  func plan(_ draw: Draw) throws {
    let place = draw.place()
    let plan = try place.solve()
    for (number, stay) in place.stays.enumerated() {
      let segments = plan.segments.filter { $0.stay == number }
      let energy = segments.reduce(Energy.zero) { $0 + $1.energy }
      let lacking = plan.shortfalls.first { $0.stay == number }?.lacking ?? .zero
      #expect(abs((energy + lacking - stay.energyNeeded).wattHours) < 0.01)
      for segment in segments {
        #expect(segment.fromSeconds >= stay.arrivalSeconds && segment.toSeconds <= stay.departureSeconds)
        #expect(segment.power.watts <= stay.maximumPower.watts + 0.001)
      }
    }
    let base = try place.baseLoadProfile().energy
    let grid = plan.segments.reduce(base) { $0 + $1.energy / place.stays[$1.stay].efficiency }
    #expect(abs((grid - plan.load.energy).wattHours) < 0.1)
    #expect(plan.peak <= plan.unmanagedPeak + Power(baseValue: 0.1))
  }

  @Test("level: no bus could draw less where the load is higher and more where it is lower", arguments: Draw.all)
  func level(_ draw: Draw) throws {
    let place = draw.place()
    var levels = ChargingLevels(place)
    try levels.solve()
    let loads = levels.loads
    let watts = loads.indices.map { Double(loads[$0]) / 1000 / Double(levels.axis.seconds($0)) }
    for stay in place.stays.indices {
      let places = levels.places[stay]
      for from in places.indices where levels.taken[stay][from] > 1_000_000 {
        for to in places.indices where levels.taken[stay][to] < levels.most(stay, places[to].stretch) - 1_000_000 {
          #expect(watts[places[from].stretch] <= watts[places[to].stretch] + 1)
        }
      }
    }
  }

  @Test("one more stay never lowers the peak", arguments: Draw.all)
  func oneMore(_ draw: Draw) throws {
    let place = draw.place()
    let fewer = DepotCharging(
      stays: Array(place.stays.dropLast()), baseLoad: place.baseLoad, repeats: place.repeats)
    #expect(try fewer.solve().peak.watts <= place.solve().peak.watts + 1)
  }

  @Test("staying an hour longer never raises the peak", arguments: Draw.all.filter { !$0.repeats })
  func longer(_ draw: Draw) throws {
    let place = draw.place()
    // A stay that lacks time takes in more when it gets more.
    let met = place.stays.filter { $0.lacking == .zero }
    let longer = met.map {
      DepotStay(
        bus: $0.bus, arrivalSeconds: $0.arrivalSeconds, departureSeconds: $0.departureSeconds + 3600,
        energyNeeded: $0.energyNeeded, maximumPower: $0.maximumPower, efficiency: $0.efficiency)
    }
    let before = try DepotCharging(stays: met, baseLoad: place.baseLoad).solve().peak
    let after = try DepotCharging(stays: longer, baseLoad: place.baseLoad).solve().peak
    #expect(after.watts <= before.watts + 1)
  }

  @Test("twice the energies, powers and loads: twice the peak", arguments: Draw.all)
  func scaling(_ draw: Draw) throws {
    let place = draw.place()
    let double = DepotCharging(
      stays: place.stays.map {
        DepotStay(
          bus: $0.bus, arrivalSeconds: $0.arrivalSeconds, departureSeconds: $0.departureSeconds,
          energyNeeded: $0.energyNeeded * 2, maximumPower: $0.maximumPower * 2, efficiency: $0.efficiency)
      },
      baseLoad: place.baseLoad.map {
        LoadSpan(fromSeconds: $0.fromSeconds, toSeconds: $0.toSeconds, power: $0.power * 2)
      }, repeats: place.repeats)
    #expect(abs(try double.solve().peak.watts - 2 * place.solve().peak.watts) < 1)
  }

  @Test("the order of the stays changes neither load nor peak", arguments: Draw.all)
  func order(_ draw: Draw) throws {
    let place = draw.place()
    let turned = DepotCharging(stays: place.stays.reversed(), baseLoad: place.baseLoad, repeats: place.repeats)
    let (one, other) = (try place.solve().load, try turned.solve().load)
    for (first, second) in zip(one.means(), other.means()) {
      #expect(abs((first.power - second.power).watts) < 1)
    }
  }
}
