import Optimization
import Testing

/// A random problem whose capacities are finite; supplies balance, feasibility is left to chance.
func randomProblem(
  nodes: Int, arcs: Int, most: Int64, withLower: Bool = false, using random: inout SeededGenerator
) -> MinimumCostFlow {
  var supplies = (0..<nodes).map { _ in Int64.random(in: -3...3, using: &random) }
  supplies[nodes - 1] -= supplies.reduce(0, +)
  var from: [Int32] = []
  var to: [Int32] = []
  var lower: [Int64] = []
  var capacity: [Int64] = []
  var cost: [Int64] = []
  for _ in 0..<arcs {
    from.append(Int32.random(in: 0..<Int32(nodes), using: &random))
    to.append(Int32.random(in: 0..<Int32(nodes), using: &random))
    let least = withLower ? Int64.random(in: -1...1, using: &random) : 0
    lower.append(least)
    capacity.append(least + Int64.random(in: 0...most, using: &random))
    cost.append(Int64.random(in: -4...12, using: &random))
  }
  return MinimumCostFlow(
    supplies: supplies, from: from, to: to, lower: withLower ? lower : nil, capacity: capacity, cost: cost)
}

/// The least cost, or nil when the problem is infeasible; either way after checking the proof.
private func provenCost(_ problem: MinimumCostFlow) throws -> Int64? {
  do {
    let solution = try problem.solve()
    checkSolution(solution, of: problem)
    return solution.cost
  } catch {
    guard case .infeasible(let cut) = error else { throw error }
    checkCut(cut, of: problem)
    return nil
  }
}

private func checkSolution(_ solution: MinimumCostFlowSolution, of problem: MinimumCostFlow) {
  #expect(solution.proven)
  var balance = problem.supplies
  for arc in problem.from.indices {
    #expect(solution.flows[arc] >= problem.lower?[arc] ?? 0 && solution.flows[arc] <= problem.capacity[arc])
    balance[Int(problem.from[arc])] -= solution.flows[arc]
    balance[Int(problem.to[arc])] += solution.flows[arc]
  }
  #expect(balance.allSatisfy { $0 == 0 })
}

private func checkCut(_ cut: InfeasibleCut, of problem: MinimumCostFlow) {
  let inside = Set(cut.nodes)
  var must = cut.nodes.reduce(0) { $0 + problem.supplies[Int($1)] }
  var can: Int64 = 0
  for arc in problem.from.indices {
    let leaves = inside.contains(problem.from[arc])
    let enters = inside.contains(problem.to[arc])
    if leaves && !enters { can += problem.capacity[arc] }
    if !leaves && enters { must += problem.lower?[arc] ?? 0 }
  }
  #expect(cut.mustLeave == must && cut.canLeave == can && cut.shortfall > 0)
}

@Suite("The cheapest flow against solvers that share nothing with it")
struct MinimumCostFlowPropertyTests {
  @Test("Tiny problems against trying every flow", arguments: UInt64(1)...60)
  func agreesWithEnumeration(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let problem = randomProblem(nodes: 4, arcs: 7, most: 3, withLower: seed % 2 == 0, using: &random)
    #expect(try provenCost(problem) == enumeratedCost(problem))
  }

  @Test("Small problems against successive shortest paths", arguments: UInt64(1)...60)
  func agreesWithShortestPaths(seed: UInt64) throws {
    var random = SeededGenerator(seed: 1000 + seed)
    let problem = randomProblem(nodes: 12, arcs: 45, most: 9, withLower: seed % 3 == 0, using: &random)
    #expect(try provenCost(problem) == referenceCost(problem))
  }

  @Test("Some of the random problems are feasible and some are not")
  func drawsBothKinds() {
    let costs = (1...60).map { seed -> Int64? in
      var random = SeededGenerator(seed: UInt64(1000 + seed))
      return referenceCost(randomProblem(nodes: 12, arcs: 45, most: 9, withLower: seed % 3 == 0, using: &random))
    }
    #expect(costs.contains(nil) && costs.contains { $0 != nil })
  }

  @Test("Assigning 520 jobs in time to one depot: the bound meets the cost", arguments: UInt64(1)...3)
  func provesDepotAssignments(seed: UInt64) throws {
    var random = SeededGenerator(seed: 50 + seed)
    let problem = depotAssignment(jobs: 520, using: &random)
    let solution = try problem.solve()
    checkSolution(solution, of: problem)
    // Every job is left once and entered once: one arc a link, two arcs a vehicle.
    let vehicles = problem.from.indices.reduce(0) { $0 + (problem.to[$1] == 1040 ? solution.flows[$1] : 0) }
    #expect(solution.flows.reduce(0, +) == 520 + vehicles)
  }

  /// Jobs with a place and a time, one node for the end and one for the start of each; a link costs its way, a new vehicle 10,000.
  private func depotAssignment(jobs: Int, using random: inout SeededGenerator) -> MinimumCostFlow {
    struct Job {
      let start, end: Int
      let startX, startY, endX, endY: Int
    }
    let drawn = (0..<jobs).map { _ -> Job in
      let start = Int.random(in: 300...1_300, using: &random)
      return Job(
        start: start, end: start + Int.random(in: 20...70, using: &random),
        startX: Int.random(in: 0...60, using: &random), startY: Int.random(in: 0...60, using: &random),
        endX: Int.random(in: 0...60, using: &random), endY: Int.random(in: 0...60, using: &random))
    }
    var supplies = [Int64](repeating: 1, count: jobs) + [Int64](repeating: -1, count: jobs)
    supplies += [0]
    let depot = Int32(2 * jobs)
    var problem = MinimumCostFlow(supplies: supplies)
    for i in 0..<jobs {
      problem.addArc(from: Int32(i), to: depot, capacity: 1, cost: 5_000)
      problem.addArc(from: depot, to: Int32(jobs + i), capacity: 1, cost: 5_000)
      for j in 0..<jobs where i != j {
        let way = abs(drawn[i].endX - drawn[j].startX) + abs(drawn[i].endY - drawn[j].startY)
        if drawn[i].end + way <= drawn[j].start {
          problem.addArc(from: Int32(i), to: Int32(jobs + j), capacity: 1, cost: Int64(way))
        }
      }
    }
    return problem
  }
}
