extension MinimumCostFlow {
  /// Checks a flow against the problem and prices a lower bound by the potentials.
  ///
  /// Primal: every flow within its bounds, every node in balance. Dual: for any potentials, the sum over arcs of the least that
  /// `reduced cost * flow` can be within the bounds, minus the sum of potential times supply, is a cost that no feasible flow
  /// goes below (Lagrangian bound; Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9). Both sums are exact, in 128 bits.
  ///
  /// - Throws: `.answerRefused` when the flow breaks a bound or a balance, `.totalCostTooLarge`.
  func prove(_ answer: FlowSolver.PricedFlow) throws(FlowError) -> MinimumCostFlowSolution {
    try checkFeasible(answer.flows)
    var total: Int128 = 0
    for arc in from.indices { total += Int128(answer.flows[arc]) * Int128(cost[arc]) }
    guard let cost = Int64(exactly: total) else { throw .totalCostTooLarge }
    return MinimumCostFlowSolution(
      flows: answer.flows, potentials: answer.potentials, cost: cost, lowerBound: lowerBound(by: answer.potentials))
  }

  func checkFeasible(_ flows: [Int64]) throws(FlowError) {
    var balance = supplies.map { Int128($0) }
    for arc in from.indices {
      let flow = flows[arc]
      if flow < leastFlow(of: arc) || flow > capacity[arc] {
        throw .answerRefused(reason: "arc \(arc) carries \(flow), outside its bounds")
      }
      balance[Int(from[arc])] -= Int128(flow)
      balance[Int(to[arc])] += Int128(flow)
    }
    if let node = balance.firstIndex(where: { $0 != 0 }) {
      throw .answerRefused(reason: "node \(node) is out of balance by \(balance[node])")
    }
  }

  /// The cost that no feasible flow goes below, by these potentials; nil when an unlimited arc has a negative reduced cost or the
  /// bound does not fit in 64 bits.
  func lowerBound(by potentials: [Int64]) -> Int64? {
    var bound: Int128 = 0
    for node in supplies.indices { bound -= Int128(potentials[node]) * Int128(supplies[node]) }
    for arc in from.indices {
      let reduced = Int128(cost[arc]) + Int128(potentials[Int(from[arc])]) - Int128(potentials[Int(to[arc])])
      if reduced >= 0 {
        bound += reduced * Int128(leastFlow(of: arc))
      } else if capacity[arc] == Self.unlimited {
        return nil
      } else {
        bound += reduced * Int128(capacity[arc])
      }
    }
    return Int64(exactly: bound)
  }

  /// A cycle of unlimited arcs whose costs sum to less than zero, as arc numbers in order; nil if there is none.
  ///
  /// Bellman-Ford from all nodes at once, over the unlimited arcs only. In 128 bits: round a negative cycle the distances fall by
  /// more than a simple path can cost.
  func findUnlimitedNegativeCycle() -> [Int]? {
    var distance = [Int128](repeating: 0, count: nodeCount)
    var arcInto = [Int?](repeating: nil, count: nodeCount)
    let unlimitedArcs = from.indices.filter { capacity[$0] == Self.unlimited }
    var relaxed: Int?
    for _ in 0..<nodeCount {
      relaxed = nil
      for arc in unlimitedArcs {
        let reached = distance[Int(from[arc])] + Int128(cost[arc])
        if reached < distance[Int(to[arc])] {
          distance[Int(to[arc])] = reached
          arcInto[Int(to[arc])] = arc
          relaxed = Int(to[arc])
        }
      }
      if relaxed == nil { return nil }
    }
    guard var node = relaxed else { return nil }
    // The last node relaxed is on a cycle or hangs behind one: as many steps back as there are nodes lead onto it.
    for _ in 0..<nodeCount {
      guard let arc = arcInto[node] else { return nil }
      node = Int(from[arc])
    }
    var cycle: [Int] = []
    var here = node
    repeat {
      guard let arc = arcInto[here] else { return nil }
      cycle.append(arc)
      here = Int(from[arc])
    } while here != node
    return cycle.reversed()
  }
}
