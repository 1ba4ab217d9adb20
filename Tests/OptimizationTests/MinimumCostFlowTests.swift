import Optimization
import Testing

@Suite("The cheapest flow, on cases one can follow by hand")
struct MinimumCostFlowTests {
  @Test("Two ways from 0 to 3: the cheap one is filled first")
  func fillsTheCheapWayFirst() throws {
    var problem = MinimumCostFlow(supplies: [5, 0, 0, -5])
    let cheapIn = problem.addArc(from: 0, to: 1, capacity: 3, cost: 1)
    let cheapOut = problem.addArc(from: 1, to: 3, capacity: 9, cost: 1)
    let dearIn = problem.addArc(from: 0, to: 2, capacity: 9, cost: 4)
    let dearOut = problem.addArc(from: 2, to: 3, capacity: 9, cost: 0)
    let solution = try problem.solve()
    #expect(solution.flows[cheapIn] == 3 && solution.flows[cheapOut] == 3)
    #expect(solution.flows[dearIn] == 2 && solution.flows[dearOut] == 2)
    #expect(solution.cost == 3 * 2 + 2 * 4)
    #expect(solution.lowerBound == 14 && solution.proven)
  }

  @Test("Arcs may come in any order: flows come back in the caller's order")
  func keepsTheCallersArcOrder() throws {
    let problem = MinimumCostFlow(
      supplies: [0, -2, 2], from: [2, 0, 2, 0], to: [0, 1, 1, 2], capacity: [9, 9, 1, 9], cost: [1, 1, 1, 7])
    let solution = try problem.solve()
    #expect(solution.flows == [1, 1, 1, 0])
    #expect(solution.proven)
  }

  @Test("A lower bound is kept though it costs")
  func keepsLowerBounds() throws {
    let problem = MinimumCostFlow(
      supplies: [2, -2], from: [0, 0], to: [1, 1], lower: [0, 1], capacity: [9, 9], cost: [1, 10])
    let solution = try problem.solve()
    #expect(solution.flows == [1, 1] && solution.cost == 11 && solution.proven)
  }

  @Test("A negative lower bound lets an arc run backwards")
  func allowsNegativeLowerBounds() throws {
    let problem = MinimumCostFlow(supplies: [-2, 2], from: [0], to: [1], lower: [-2], capacity: [2], cost: [3])
    let solution = try problem.solve()
    #expect(solution.flows == [-2] && solution.cost == -6 && solution.proven)
  }

  @Test("A negative cycle with capacities is filled")
  func fillsBoundedNegativeCycles() throws {
    let problem = MinimumCostFlow(supplies: [0, 0], from: [0, 1], to: [1, 0], capacity: [4, 6], cost: [-3, 1])
    let solution = try problem.solve()
    #expect(solution.flows == [4, 4] && solution.cost == -8 && solution.proven)
  }

  @Test("No nodes, no arcs, no supplies: an empty answer, proven")
  func solvesEmptyProblems() throws {
    for supplies: [Int64] in [[], [0], [0, 0, 0]] {
      let solution = try MinimumCostFlow(supplies: supplies).solve()
      #expect(solution.cost == 0 && solution.flows.isEmpty && solution.proven)
      #expect(solution.potentials.count == supplies.count)
    }
  }

  @Test("Parallel arcs are used in order of cost")
  func usesParallelArcs() throws {
    let problem = MinimumCostFlow(
      supplies: [3, -3], from: [0, 0, 0], to: [1, 1, 1], capacity: [2, 2, 2], cost: [5, 1, 9])
    let solution = try problem.solve()
    #expect(solution.flows == [1, 2, 0] && solution.cost == 7 && solution.proven)
  }

  @Test("A loop is filled when it pays and left when it costs")
  func treatsLoops() throws {
    let problem = MinimumCostFlow(supplies: [0], from: [0, 0], to: [0, 0], capacity: [5, 5], cost: [-2, 2])
    let solution = try problem.solve()
    #expect(solution.flows == [5, 0] && solution.cost == -10 && solution.proven)
  }

  @Test("Capacities and costs at the limit neither wrap nor trap")
  func holdsLargeNumbers() throws {
    let large: Int64 = 1 << 58
    let problem = MinimumCostFlow(
      supplies: [large, -large], from: [0, 0], to: [1, 1], capacity: [large, MinimumCostFlow.unlimited], cost: [31, 30])
    let solution = try problem.solve()
    #expect(solution.flows == [0, large] && solution.cost == large * 30 && solution.proven)
    let dear = MinimumCostFlow(supplies: [1, -1], from: [0], to: [1], capacity: [1], cost: [(1 << 60) / 3])
    #expect(try dear.solve().cost == (1 << 60) / 3)
  }

  @Test("Same input, same flows and prices")
  func isDeterministic() throws {
    var random = SeededGenerator(seed: 7)
    let problem = randomProblem(nodes: 40, arcs: 400, most: 30, using: &random)
    let solution = try problem.solve()
    for _ in 0..<3 { #expect(try problem.solve() == solution) }
  }
}
