import Electrification
import Quantities
import Testing

@Suite("Empty runs")
struct DeadheadTableTests {
  @Test("Near and far: 5 km at 25 km/h, the rest at 60 km/h, rounded up")
  func timesAWay() {
    let speed = DeadheadSpeed.assumed
    #expect(speed.seconds(forMetres: 0) == 0)
    #expect(speed.seconds(forMetres: 1) == 1)
    #expect(speed.seconds(forMetres: 5_000) == 720)
    #expect(speed.seconds(forMetres: 5_001) == 721)
    #expect(speed.seconds(forMetres: 65_000) == 720 + 3_600)
  }

  @Test("A longer way never takes less time")
  func isMonotone() {
    let times = (0...20_000).map { DeadheadSpeed.assumed.seconds(forMetres: $0) }
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("Great circle times detour: one degree of latitude is 111,195 m")
  func measuresAGreatCircle() throws {
    let table = try DeadheadTable(terminals: [
      Coordinate(latitude: 63, longitude: 14), Coordinate(latitude: 64, longitude: 14),
    ])
    #expect(table.findDeadhead(from: 0, to: 1)?.metres == 144_554)
    #expect(table.findDeadhead(from: 0, to: 1) == table.findDeadhead(from: 1, to: 0))
    #expect(table.findDeadhead(from: 1, to: 1) == Deadhead(metres: 0, seconds: 0))
  }

  @Test("A measured way replaces the estimate, one way only")
  func replacesAPair() throws {
    var table = try DeadheadTable(terminalCount: 2) { _, _ in Deadhead(metres: 9, seconds: 9) }
    try table.setDeadhead(nil, from: 0, to: 1)
    #expect(table.findDeadhead(from: 0, to: 1) == nil)
    #expect(table.findDeadhead(from: 1, to: 0) == Deadhead(metres: 9, seconds: 9))
  }

  @Test("Negative ways and places that are nowhere are refused")
  func refusesNonsense() {
    #expect(throws: SchedulingError.deadheadNegative(from: 0, to: 1, metres: -1, seconds: 4)) {
      try DeadheadTable(terminalCount: 2) { _, _ in Deadhead(metres: -1, seconds: 4) }
    }
    #expect(throws: SchedulingError.terminalNowhere(terminal: 1)) {
      try DeadheadTable(terminals: [
        Coordinate(latitude: 63, longitude: 14), Coordinate(latitude: .nan, longitude: 14),
      ])
    }
  }
}
