import Testing

@testable import Tenders

@Suite("Assignment")
struct SparseAssignmentTests {
  @Test("as good as the best of all assignments, on small random cases", arguments: 0..<200)
  func bruteForce(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let rows = 1 + random(6)
    let columns = 1 + random(6)
    let edges = (0..<rows).map { _ in
      (0..<columns).filter { _ in random(3) > 0 }.map { SparseAssignment.Edge(column: $0, weight: 1 + random(9)) }
    }
    let assignment = SparseAssignment(edges: edges, columnCount: columns)
    let taken = assignment.columns.filter { $0 >= 0 }
    #expect(Set(taken).count == taken.count)
    var sum = 0
    for (row, column) in assignment.columns.enumerated() where column >= 0 {
      sum += edges[row].first { $0.column == column }?.weight ?? -1000
    }
    #expect(sum == best(edges, 0, []))
    #expect(!assignment.isRough)
  }

  private func best(_ edges: [[SparseAssignment.Edge]], _ row: Int, _ used: Set<Int>) -> Int {
    guard row < edges.count else { return 0 }
    var result = best(edges, row + 1, used)
    for edge in edges[row] where !used.contains(edge.column) {
      result = max(result, edge.weight + best(edges, row + 1, used.union([edge.column])))
    }
    return result
  }

  @Test("past its budget every row still has a column of its own or none, and says that it was rough")
  func budget() {
    let edges = (0..<50).map { _ in (0..<50).map { SparseAssignment.Edge(column: $0, weight: 1 + $0) } }
    let assignment = SparseAssignment(edges: edges, columnCount: 50, budget: 100)
    #expect(assignment.isRough)
    let taken = assignment.columns.filter { $0 >= 0 }
    #expect(Set(taken).count == taken.count)
  }
}
