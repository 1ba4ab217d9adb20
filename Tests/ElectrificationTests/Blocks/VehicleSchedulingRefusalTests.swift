import Electrification
import Testing

private let good = SchedulingTrip(
  name: "good", startTerminal: 0, startSeconds: 100, endTerminal: 1, endSeconds: 200, lengthMetres: 900)

private func changed(
  from: Int32 = 0, start: Int32 = 100, to: Int32 = 1, end: Int32 = 200, metres: Int32 = 900, layover: Int32? = nil
) -> SchedulingTrip {
  SchedulingTrip(
    name: "bad", startTerminal: from, startSeconds: start, endTerminal: to, endSeconds: end, lengthMetres: metres,
    minimumLayoverSeconds: layover)
}

@Suite("What the scheduler refuses, and by what name")
struct VehicleSchedulingRefusalTests {
  @Test(
    "Trips that no bus can run",
    arguments: [
      (changed(end: 100), SchedulingError.tripTakesNoTime(trip: "bad", startSeconds: 100, endSeconds: 100)),
      (changed(end: -5), .tripTakesNoTime(trip: "bad", startSeconds: 100, endSeconds: -5)),
      (changed(from: 2), .tripTerminalMissing(trip: "bad", terminal: 2, terminalCount: 2)),
      (changed(to: -1), .tripTerminalMissing(trip: "bad", terminal: -1, terminalCount: 2)),
      (changed(metres: -1), .tripLengthNegative(trip: "bad", metres: -1)),
      (changed(layover: -1), .layoverNegative(trip: "bad", seconds: -1)),
    ])
  func namesTheTrip(trip: SchedulingTrip, expected: SchedulingError) throws {
    let table = try DeadheadTable(terminalCount: 2) { _, _ in Deadhead(metres: 1, seconds: 1) }
    let day = VehicleScheduling(
      trips: [good, trip], deadheads: table, layover: MinimumLayover(seconds: 0), overnight: .ignored)
    #expect(throws: expected) { try day.solve() }
    #expect(expected.description.contains("'bad'") && expected.description.hasSuffix("."))
  }

  @Test(
    "Overnight places that make no sense",
    arguments: [
      ([], SchedulingError.overnightPlacesMissing),
      ([OvernightPlace(terminal: 2)], .overnightTerminalMissing(terminal: 2, terminalCount: 2)),
      ([OvernightPlace(terminal: 1), OvernightPlace(terminal: 1)], .overnightTerminalRepeated(terminal: 1)),
      ([OvernightPlace(terminal: 1, mostBuses: -1)], .overnightCapacityNegative(terminal: 1, mostBuses: -1)),
      ([OvernightPlace(terminal: 0, mostBuses: 0)], .overnightPlacesTooSmall(lacking: 1)),
    ])
  func namesThePlace(places: [OvernightPlace], expected: SchedulingError) throws {
    let table = try DeadheadTable(terminalCount: 2) { _, _ in Deadhead(metres: 1, seconds: 1) }
    let day = VehicleScheduling(
      trips: [good], deadheads: table, layover: MinimumLayover(seconds: 0), overnight: .places(places))
    #expect(throws: expected) { try day.solve() }
  }

  @Test("A trip that no bus reaches, or that no bus comes home from")
  func namesTheTripWithoutAWay() throws {
    var table = try DeadheadTable(terminalCount: 2) { _, _ in nil }
    for (place, expected) in [
      (Int32(1), SchedulingError.tripUnreachable(trip: "good", terminal: 0)),
      (0, .tripWithoutWayHome(trip: "good", terminal: 1)),
    ] {
      let day = VehicleScheduling(
        trips: [good], deadheads: table, layover: MinimumLayover(seconds: 0),
        overnight: .places([OvernightPlace(terminal: place)]))
      #expect(throws: expected) { try day.solve() }
    }
    try table.setDeadhead(Deadhead(metres: 7, seconds: 3), from: 1, to: 0)
    let plan = try VehicleScheduling(
      trips: [good], deadheads: table, layover: MinimumLayover(seconds: 0),
      overnight: .places([OvernightPlace(terminal: 0)])
    ).solve()
    #expect(plan.deadheadMetres == 7)
  }

  @Test("Times near the limit of 32 bits neither wrap nor trap")
  func holdsLargeTimes() throws {
    let table = try DeadheadTable(terminalCount: 2) { _, _ in Deadhead(metres: .max, seconds: .max) }
    let late = SchedulingTrip(
      name: "late", startTerminal: 0, startSeconds: .max - 1, endTerminal: 1, endSeconds: .max, lengthMetres: 1)
    let early = SchedulingTrip(
      name: "early", startTerminal: 0, startSeconds: .min, endTerminal: 1, endSeconds: .min + 1, lengthMetres: 1)
    let plan = try VehicleScheduling(
      trips: [late, early], deadheads: table, layover: MinimumLayover(seconds: .max),
      overnight: .places([OvernightPlace(terminal: 0)])
    ).solve()
    #expect(plan.proven && plan.fleet == 2)
  }
}
