import Optimization
import Testing

@Suite("What the cheapest flow refuses, and with what proof")
struct MinimumCostFlowRefusalTests {
  @Test("Demand that no arc reaches: the cut is named")
  func namesTheCutWhenUnreachable() {
    let problem = MinimumCostFlow(supplies: [2, 0, -2], from: [0, 2], to: [1, 1], capacity: [9, 9], cost: [1, 1])
    #expect {
      try problem.solve()
    } throws: { error in
      guard case .infeasible(let cut) = error as? FlowError else { return false }
      return cut.nodes.contains(0) && !cut.nodes.contains(2) && cut.mustLeave == 2 && cut.canLeave == 0
        && cut.shortfall == 2
    }
  }

  @Test("A lower bound that cannot be carried on: the cut counts it")
  func countsLowerBoundsInTheCut() {
    let problem = MinimumCostFlow(
      supplies: [0, 0], from: [0, 1], to: [1, 0], lower: [4, 0], capacity: [9, 3], cost: [1, 1])
    #expect(throws: FlowError.self) { try problem.solve() }
    do {
      _ = try problem.solve()
    } catch {
      guard case .infeasible(let cut) = error else {
        Issue.record("wrong error \(error)")
        return
      }
      #expect(cut.nodes == [1] && cut.mustLeave == 4 && cut.canLeave == 3)
      #expect(cut.description == "4 must leave the nodes 1, but the arcs leaving them carry at most 3")
    }
  }

  @Test("A cycle of unlimited arcs that pays is named")
  func namesTheUnlimitedCycle() {
    let any = MinimumCostFlow.unlimited
    let problem = MinimumCostFlow(
      supplies: [1, 0, 0, -1], from: [0, 1, 2, 2], to: [1, 2, 1, 3], capacity: [any, any, any, any],
      cost: [1, 2, -3, 1])
    #expect {
      try problem.solve()
    } throws: { error in
      guard case .unbounded(let arcs) = error as? FlowError else { return false }
      return arcs.sorted() == [1, 2]
    }
  }

  @Test("An unlimited loop that pays is a cycle of one")
  func namesTheUnlimitedLoop() {
    let problem = MinimumCostFlow(supplies: [0], from: [0], to: [0], capacity: [MinimumCostFlow.unlimited], cost: [-1])
    #expect(throws: FlowError.unbounded(arcs: [0])) { try problem.solve() }
  }

  @Test(
    "Malformed problems are refused by name",
    arguments: [
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [2], capacity: [1], cost: [1]),
        FlowError.nodeMissing(arc: 0, node: 2, nodeCount: 2)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [-1], to: [1], capacity: [1], cost: [1]),
        .nodeMissing(arc: 0, node: -1, nodeCount: 2)
      ),
      (
        MinimumCostFlow(supplies: [], from: [0], to: [0], capacity: [1], cost: [1]),
        .nodeMissing(arc: 0, node: 0, nodeCount: 0)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], capacity: [-1], cost: [1]),
        .boundsCrossed(arc: 0, lower: 0, capacity: -1)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], lower: [3], capacity: [2], cost: [1]),
        .boundsCrossed(arc: 0, lower: 3, capacity: 2)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], lower: [.max], capacity: [.max], cost: [1]),
        .boundsCrossed(arc: 0, lower: .max, capacity: .max)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], capacity: [1], cost: []),
        .columnLengthDiffers(column: "cost", count: 0, arcCount: 1)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], lower: [], capacity: [1], cost: [1]),
        .columnLengthDiffers(column: "lower", count: 0, arcCount: 1)
      ),
      (
        MinimumCostFlow(supplies: [3, -1], from: [0], to: [1], capacity: [9], cost: [1]),
        .suppliesUnbalanced(surplus: 2)
      ),
      (
        MinimumCostFlow(supplies: [1 << 61, -(1 << 61)], from: [0], to: [1], capacity: [9], cost: [1]),
        .amountsTooLarge(limit: 1 << 61)
      ),
      (
        MinimumCostFlow(supplies: [.min, .max], from: [], to: [], capacity: [], cost: []),
        .amountsTooLarge(limit: 1 << 61)
      ),
      (
        MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], capacity: [9], cost: [.min]),
        .costsTooLarge(limit: 1 << 60)
      ),
      (
        MinimumCostFlow(supplies: [1 << 50, -(1 << 50)], from: [0], to: [1], capacity: [1 << 51], cost: [1 << 20]),
        .totalCostTooLarge
      ),
    ])
  func refusesMalformedProblems(problem: MinimumCostFlow, expected: FlowError) {
    #expect(throws: expected) { try problem.solve() }
    #expect(expected.description.hasSuffix(".") && !expected.description.dropLast().contains(". "))
  }
}
