import Electrification
import Testing

/// Terminals 0, 1 and 2 on a line, 10 km and 15 min apart.
private func line() throws -> DeadheadTable {
  try DeadheadTable(terminalCount: 3) { Deadhead(metres: 10_000 * abs($0 - $1), seconds: 900 * abs($0 - $1)) }
}

private func trip(_ name: String, _ from: Int32, _ start: Int32, _ to: Int32, _ end: Int32) -> SchedulingTrip {
  SchedulingTrip(
    name: name, startTerminal: from, startSeconds: start * 60, endTerminal: to, endSeconds: end * 60,
    lengthMetres: 12_000)
}

@Suite("Blocks one can follow by hand")
struct VehicleSchedulingTests {
  @Test("There and back is one block; the depot is at one end")
  func makesOneBlockThereAndBack() throws {
    let day = VehicleScheduling(
      trips: [trip("back", 1, 480, 0, 500), trip("out", 0, 420, 1, 440)], deadheads: try line(),
      layover: MinimumLayover(seconds: 300), overnight: .places([OvernightPlace(terminal: 0)]))
    let plan = try day.solve()
    #expect(plan.blocks.map(\.trips) == [[1, 0]])
    #expect(plan.deadheadMetres == 0 && plan.proven && plan.fleet == 1)
    #expect(plan.blocks[0].pullOut == Pull(place: 0, deadhead: Deadhead(metres: 0, seconds: 0)))
    #expect(plan.nights.map(\.busesOut) == [1] && plan.nights.map(\.busesIn) == [1])
    #expect(plan.nights[0].shortestNightSeconds == (24 * 60 - 80) * 60)
  }

  @Test("A deadhead saves a bus, and the metres count")
  func takesADeadheadToSaveABus() throws {
    let day = VehicleScheduling(
      trips: [trip("a", 0, 420, 1, 440), trip("b", 0, 455, 1, 475)], deadheads: try line(),
      layover: MinimumLayover(seconds: 0), overnight: .ignored)
    let plan = try day.solve()
    #expect(
      plan.blocks == [
        Block(trips: [0, 1], links: [Deadhead(metres: 10_000, seconds: 900)], pullOut: nil, pullIn: nil)
      ])
    #expect(plan.deadheadMetres == 10_000 && plan.nights.isEmpty && plan.proven)
  }

  @Test("A layover of one second more needs a second bus")
  func keepsTheLayoverToTheSecond() throws {
    let trips = [trip("a", 0, 420, 1, 440), trip("b", 1, 445, 0, 465)]
    for (seconds, fleet) in [(Int32(300), 1), (301, 2)] {
      let general = VehicleScheduling(
        trips: trips, deadheads: try line(), layover: MinimumLayover(seconds: seconds), overnight: .ignored)
      #expect(try general.solve().fleet == fleet)
      let local = VehicleScheduling(
        trips: trips, deadheads: try line(), layover: MinimumLayover(seconds: 900, secondsAtTerminal: [1: seconds]),
        overnight: .ignored)
      #expect(try local.solve().fleet == fleet)
    }
  }

  @Test("A trip's own layover goes before its terminal's")
  func prefersTheTripsLayover() throws {
    let first = SchedulingTrip(
      name: "a", startTerminal: 0, startSeconds: 25_200, endTerminal: 1, endSeconds: 26_400, lengthMetres: 12_000,
      minimumLayoverSeconds: 60)
    let day = VehicleScheduling(
      trips: [first, trip("b", 1, 441, 0, 465)], deadheads: try line(),
      layover: MinimumLayover(seconds: 900, secondsAtTerminal: [1: 900]), overnight: .ignored)
    #expect(try day.solve().fleet == 1)
  }

  @Test("Balanced nights bring the bus back; unbalanced ones leave it in the village")
  func balancesTheNights() throws {
    let trips = [trip("in", 2, 420, 0, 450)]
    let places = [OvernightPlace(terminal: 0), OvernightPlace(terminal: 2)]
    let free = VehicleScheduling(
      trips: trips, deadheads: try line(), layover: MinimumLayover(seconds: 0),
      overnight: .places(places, balanced: false))
    let freePlan = try free.solve()
    #expect(freePlan.deadheadMetres == 0)
    #expect(freePlan.nights.map(\.busesOut) == [0, 1] && freePlan.nights.map(\.busesIn) == [1, 0])
    #expect(freePlan.nights.allSatisfy { $0.shortestNightSeconds == nil })
    let balanced = VehicleScheduling(
      trips: trips, deadheads: try line(), layover: MinimumLayover(seconds: 0), overnight: .places(places))
    let plan = try balanced.solve()
    #expect(plan.deadheadMetres == 20_000 && plan.proven)
    #expect(plan.nights.allSatisfy { $0.busesIn == $0.busesOut })
  }

  @Test("A bus may sleep elsewhere than the night before, if another takes its place")
  func letsBusesChangePlaces() throws {
    let day = VehicleScheduling(
      trips: [trip("down", 0, 420, 2, 450), trip("up", 2, 420, 0, 450)], deadheads: try line(),
      layover: MinimumLayover(seconds: 0),
      overnight: .places([OvernightPlace(terminal: 0), OvernightPlace(terminal: 2)]))
    let plan = try day.solve()
    #expect(plan.fleet == 2 && plan.deadheadMetres == 0 && plan.proven)
    #expect(plan.blocks.map { $0.pullOut?.place } == [0, 1] && plan.blocks.map { $0.pullIn?.place } == [1, 0])
  }

  @Test("A full village sends its second bus to the depot")
  func keepsTheRoomOfAPlace() throws {
    let trips = [trip("a", 2, 420, 2, 450), trip("b", 2, 420, 2, 450)]
    let places = [OvernightPlace(terminal: 0), OvernightPlace(terminal: 2, mostBuses: 1)]
    let plan = try VehicleScheduling(
      trips: trips, deadheads: try line(), layover: MinimumLayover(seconds: 0), overnight: .places(places)
    ).solve()
    #expect(plan.nights.map(\.busesOut) == [1, 1] && plan.deadheadMetres == 40_000)
  }

  @Test("A bus out after midnight that is needed before it is back shows as a negative night")
  func showsNightsThatAreTooShort() throws {
    let day = VehicleScheduling(
      trips: [trip("late", 0, 300, 0, 310), trip("night", 0, 1_700, 0, 1_760)], deadheads: try line(),
      layover: MinimumLayover(seconds: 0), overnight: .places([OvernightPlace(terminal: 0)]))
    #expect(try day.solve().nights[0].shortestNightSeconds == (300 + 1_440 - 1_760) * 60)
  }

  @Test("At a terminal the bus that has waited longest leaves first")
  func decodesFirstInFirstOut() throws {
    let day = VehicleScheduling(
      trips: [
        trip("early", 0, 400, 1, 420), trip("late", 0, 405, 1, 425), trip("next", 1, 430, 0, 450),
        trip("after", 1, 435, 0, 455),
      ], deadheads: try line(), layover: MinimumLayover(seconds: 0), overnight: .ignored)
    #expect(try day.solve().blocks.map(\.trips) == [[0, 2], [1, 3]])
  }

  @Test("No trips, no buses")
  func solvesAnEmptyDay() throws {
    for rule in [OvernightRule.ignored, .places([OvernightPlace(terminal: 0)])] {
      let plan = try VehicleScheduling(
        trips: [], deadheads: try line(), layover: MinimumLayover(seconds: 0), overnight: rule
      ).solve()
      #expect(plan.fleet == 0 && plan.deadheadMetres == 0 && plan.proven)
      #expect(plan.tripsInMotion.count == 0 && plan.tripsInMotion.atSeconds == nil)
    }
  }

  @Test("Trips in motion: one that ends as another starts is not in its way")
  func countsTripsInMotion() {
    let trips = [trip("a", 0, 420, 1, 440), trip("b", 1, 440, 0, 460), trip("c", 0, 430, 1, 450)]
    let bare = TripsInMotion(trips: trips, layover: MinimumLayover(seconds: 0))
    #expect(bare.count == 2 && bare.atSeconds == 430 * 60)
    let waiting = TripsInMotion(trips: trips, layover: MinimumLayover(seconds: 1))
    #expect(waiting.count == 3 && waiting.atSeconds == 440 * 60)
  }
}
