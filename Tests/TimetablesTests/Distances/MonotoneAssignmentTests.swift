import Testing

@testable import Timetables

@Suite("Monotone assignment")
struct MonotoneAssignmentTests {
  private typealias Candidates = MonotoneAssignment.Candidates

  @Test("is the cheapest of all, and among equals the earliest", arguments: [0.0, 1.0])
  func bruteForce(_ slack: Double) throws {
    var generator = SeededGenerator(6)
    var impossible = 0
    for _ in 0..<3000 {
      let things = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        let count = Int.random(in: 1...4, using: &generator)
        let places = (0..<count).map { _ in Double(Int.random(in: 0...6, using: &generator)) }.sorted()
        return Candidates(
          places: places, costs: places.map { _ in Double(Int.random(in: 0...5, using: &generator)) })
      }
      let all = choices(things.map(\.places.count)).filter { isInOrder($0, things, slack) }
      guard let least = all.map({ cost($0, things) }).min() else {
        #expect(MonotoneAssignment.cheapest(things, slack: slack) == nil)
        impossible += 1
        continue
      }
      let found = try #require(MonotoneAssignment.cheapest(things, slack: slack))
      #expect(isInOrder(found, things, slack))
      #expect(cost(found, things) == least)
      // Seen from the last thing back, nobody could stand earlier.
      let cheapest = all.filter { cost($0, things) == least }
      let earliest = cheapest.min { $0.reversed().lexicographicallyPrecedes($1.reversed()) }
      #expect(found == earliest)
    }
    #expect(impossible > 10)
  }

  private func isInOrder(_ choice: [Int], _ things: [Candidates], _ slack: Double) -> Bool {
    choice.indices.dropFirst().allSatisfy {
      things[$0 - 1].places[choice[$0 - 1]] <= things[$0].places[choice[$0]] + slack
    }
  }

  private func cost(_ choice: [Int], _ things: [Candidates]) -> Double {
    choice.enumerated().reduce(0) { $0 + things[$1.offset].costs[$1.element] }
  }

  private func choices(_ counts: [Int]) -> [[Int]] {
    guard let last = counts.last else { return [[]] }
    return choices(Array(counts.dropLast())).flatMap { head in (0..<last).map { head + [$0] } }
  }

  @Test("is none where there is no candidate or no finite sum") func none() {
    #expect(MonotoneAssignment.cheapest([], slack: 0) == nil)
    #expect(MonotoneAssignment.cheapest([Candidates(places: [], costs: [])], slack: 0) == nil)
    #expect(MonotoneAssignment.cheapest([Candidates(places: [1], costs: [.infinity])], slack: 0) == nil)
    #expect(MonotoneAssignment.cheapest([Candidates(places: [1, 2], costs: [.nan, 1])], slack: 0) == [1])
  }
}
