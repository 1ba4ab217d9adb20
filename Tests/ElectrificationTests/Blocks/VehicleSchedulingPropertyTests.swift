import Electrification
import Testing

@Suite("Blocks against methods that share nothing with the network")
struct VehicleSchedulingPropertyTests {
  @Test("Up to eight trips: fleet and metres by trying every plan", arguments: UInt64(1)...80)
  func agreesWithEnumeration(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let deadheads = try randomDeadheads(terminals: 4, missingInTen: seed % 4 == 0 ? 3 : 0, using: &random)
    let trips = randomTrips(
      Int.random(in: 3...8, using: &random), terminals: 4, hours: 6...10, stepSeconds: 600, using: &random)
    let places = [
      OvernightPlace(terminal: 0, mostBuses: seed % 5 == 0 ? 1 : nil),
      OvernightPlace(terminal: 2, mostBuses: seed % 7 == 0 ? 2 : nil), OvernightPlace(terminal: 3),
    ]
    for rule in [OvernightRule.ignored, .places(places), .places(places, balanced: false)] {
      let day = VehicleScheduling(
        trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: 300), overnight: rule)
      // Where a trip has no way from or to any place, solve says so, and enumeration finds nothing either.
      let plan = try? day.solve()
      let best = enumeratedBest(day)
      #expect(plan?.fleet == best?.fleet && plan?.deadheadMetres == best?.metres)
      #expect(plan?.proven ?? true)
    }
  }

  @Test("120 to 200 trips: the fleet by maximum matching", arguments: UInt64(1)...8)
  func agreesWithMatching(seed: UInt64) throws {
    var random = SplitMix64(seed: 500 + seed)
    let deadheads = try randomDeadheads(terminals: 9, missingInTen: seed % 2 == 0 ? 2 : 0, using: &random)
    let trips = randomTrips(110 + 10 * Int(seed), terminals: 9, hours: 5...22, using: &random)
    let day = VehicleScheduling(
      trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: 240), overnight: .ignored)
    let plan = try day.solve()
    #expect(plan.fleet == fleetByMatching(day))
    #expect(plan.tripsInMotion.count <= plan.fleet && plan.proven)
  }

  @Test("More freedom never costs more", arguments: UInt64(1)...6)
  func isMonotone(seed: UInt64) throws {
    var random = SplitMix64(seed: 900 + seed)
    let deadheads = try randomDeadheads(terminals: 8, using: &random)
    let trips = randomTrips(90, terminals: 8, hours: 5...20, using: &random)
    func plan(_ seconds: Int32, _ rule: OvernightRule) throws -> BlockPlan {
      try VehicleScheduling(
        trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: seconds), overnight: rule
      ).solve()
    }
    let one = [OvernightPlace(terminal: 0)]
    let two = one + [OvernightPlace(terminal: 1)]
    let ignored = try plan(120, .ignored)
    let single = try plan(120, .places(one))
    let balanced = try plan(120, .places(two))
    let free = try plan(120, .places(two, balanced: false))
    #expect(ignored.fleet == single.fleet && single.fleet == balanced.fleet && balanced.fleet == free.fleet)
    #expect(ignored.deadheadMetres <= free.deadheadMetres)
    #expect(free.deadheadMetres <= balanced.deadheadMetres && balanced.deadheadMetres <= single.deadheadMetres)
    #expect(try plan(600, .places(one)).fleet >= single.fleet)
    // With one place a day is balanced whether one asks for it or not.
    #expect(try plan(120, .places(one, balanced: false)).deadheadMetres == single.deadheadMetres)
  }

  @Test("Same input, same blocks")
  func isDeterministic() throws {
    var random = SplitMix64(seed: 77)
    let deadheads = try randomDeadheads(terminals: 6, using: &random)
    let trips = randomTrips(120, terminals: 6, hours: 5...20, using: &random)
    let day = VehicleScheduling(
      trips: trips, deadheads: deadheads, layover: MinimumLayover(seconds: 120, secondsAtTerminal: [1: 60, 2: 300]),
      overnight: .places([OvernightPlace(terminal: 0), OvernightPlace(terminal: 3)]))
    let plan = try day.solve()
    for _ in 0..<3 { #expect(try day.solve() == plan) }
  }
}
