import Testing

@testable import Timetables

@Suite("Row grouping")
struct RowGroupingTests {
  private func runs(_ owners: [Int32]) -> [(owner: Int32, count: Int32)] {
    var runs: [(owner: Int32, count: Int32)] = []
    for owner in owners {
      if let last = runs.last, last.owner == owner {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((owner: owner, count: 1))
      }
    }
    return runs
  }

  @Test("brings rows together as a plain sort does") func againstSort() {
    var generator = SeededGenerator(4)
    for _ in 0..<500 {
      let ownerCount = Int.random(in: 1...5, using: &generator)
      let count = Int.random(in: 0...30, using: &generator)
      let owners = (0..<count).map { _ in Int32.random(in: 0..<Int32(ownerCount), using: &generator) }
      let sequences = (0..<count).map { _ in Int32.random(in: 0...6, using: &generator) }
      let grouping = RowGrouping(runs: runs(owners), sequences: sequences, ownerCount: ownerCount)
      let order = grouping.order ?? Array(0..<count)
      #expect(order.sorted() == Array(0..<count))
      for owner in 0..<ownerCount {
        let expected = (0..<count).filter { owners[$0] == owner }.sorted { (sequences[$0], $0) < (sequences[$1], $1) }
        let first = Int(grouping.firstRows[owner])
        let rows = expected.isEmpty ? [] : Array(order[first..<(first + Int(grouping.rowCounts[owner]))])
        #expect(rows == expected)
        #expect(Int(grouping.rowCounts[owner]) == expected.count)
      }
    }
  }

  @Test("moves nothing where the file is in order") func inOrder() {
    let grouping = RowGrouping(runs: runs([2, 2, 0, 0, 0]), sequences: [1, 5, 0, 0, 9], ownerCount: 3)
    #expect(grouping.order == nil)
    #expect(grouping.rowCounts == [3, 0, 2])
  }
}
