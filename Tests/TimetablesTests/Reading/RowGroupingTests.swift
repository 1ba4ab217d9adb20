import Testing

@testable import Timetables

@Suite("Row grouping")
struct RowGroupingTests {
  @Test("brings rows together as a plain sort does") func againstSort() {
    var generator = SeededGenerator(4)
    for _ in 0..<500 {
      let ownerCount = Int.random(in: 1...5, using: &generator)
      let count = Int.random(in: 0...30, using: &generator)
      let owners = (0..<count).map { _ in Int32.random(in: 0..<Int32(ownerCount), using: &generator) }
      let sequences = (0..<count).map { _ in Int32.random(in: 0...6, using: &generator) }
      let grouping = RowGrouping(owners: owners, sequences: sequences, ownerCount: ownerCount)
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
    let grouping = RowGrouping(owners: [2, 2, 0, 0, 0], sequences: [1, 5, 0, 0, 9], ownerCount: 3)
    #expect(grouping.order == nil)
    #expect(grouping.rowCounts == [3, 0, 2])
  }
}
