import Electrification

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Terminals on a grid of 500 m, ways along it at 25 km/h, some of them missing.
func randomDeadheads(
  terminals: Int, missingInTen: Int = 0, using random: inout SplitMix64
) throws -> DeadheadTable {
  let places = (0..<terminals).map { _ in
    (Int.random(in: 0...20, using: &random), Int.random(in: 0...20, using: &random))
  }
  var draws: [Int] = []
  for _ in 0..<terminals * terminals { draws.append(Int.random(in: 0..<10, using: &random)) }
  return try DeadheadTable(terminalCount: terminals) { from, to in
    if draws[Int(from) * terminals + Int(to)] < missingInTen { return nil }
    let (a, b) = (places[Int(from)], places[Int(to)])
    let metres = 500 * (abs(a.0 - b.0) + abs(a.1 - b.1))
    return Deadhead(metres: Int32(metres), seconds: Int32((metres * 18 + 124) / 125))
  }
}

/// Trips of 10 to 70 minutes that start on a whole number of steps, so that equal times are common.
func randomTrips(
  _ count: Int, terminals: Int, hours: ClosedRange<Int32>, stepSeconds: Int32 = 300, using random: inout SplitMix64
) -> [SchedulingTrip] {
  (0..<count).map { number in
    let start =
      hours.lowerBound * 3600
      + stepSeconds * Int32.random(in: 0...(hours.upperBound - hours.lowerBound) * 3600 / stepSeconds, using: &random)
    let length = stepSeconds * Int32.random(in: 600 / stepSeconds...4_200 / stepSeconds, using: &random)
    return SchedulingTrip(
      name: "t\(number)", startTerminal: Int32.random(in: 0..<Int32(terminals), using: &random), startSeconds: start,
      endTerminal: Int32.random(in: 0..<Int32(terminals), using: &random), endSeconds: start + length,
      lengthMetres: length * 8)
  }
}
