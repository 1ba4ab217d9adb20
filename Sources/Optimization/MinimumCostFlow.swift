/// The cheapest way to send goods through a network: every node sends out exactly its supply more than it takes in, and every
/// arc carries a whole amount between its bounds.
///
/// Arcs are columns: arc `k` runs from `from[k]` to `to[k]`. Parallel arcs, arcs from a node to itself, negative costs and
/// negative lower bounds are allowed. Units are the caller's; all numbers are whole.
public struct MinimumCostFlow: Equatable, Sendable {
  /// The capacity of an arc that may carry any amount.
  public static let unlimited = Int64.max

  /// What each node sends out more than it takes in; negative for a demand. Sums to zero.
  public let supplies: [Int64]

  /// The node each arc leaves.
  public private(set) var from: [Int32]

  /// The node each arc enters.
  public private(set) var to: [Int32]

  /// The least each arc carries; nil for zero on all.
  public private(set) var lower: [Int64]?

  /// The most each arc carries, or `unlimited`.
  public private(set) var capacity: [Int64]

  /// What one unit on the arc costs.
  public private(set) var cost: [Int64]

  /// A network without arcs.
  public init(supplies: [Int64]) {
    self.init(supplies: supplies, from: [], to: [], capacity: [], cost: [])
  }

  /// A network from whole columns; `solve` checks them.
  public init(
    supplies: [Int64], from: [Int32], to: [Int32], lower: [Int64]? = nil, capacity: [Int64], cost: [Int64]
  ) {
    self.supplies = supplies
    self.from = from
    self.to = to
    self.lower = lower
    self.capacity = capacity
    self.cost = cost
  }

  /// The number of nodes.
  public var nodeCount: Int { supplies.count }

  /// The number of arcs.
  public var arcCount: Int { from.count }

  /// Adds an arc without a lower bound of its own and returns its number.
  @discardableResult
  public mutating func addArc(from source: Int32, to target: Int32, capacity most: Int64, cost price: Int64) -> Int {
    from.append(source)
    to.append(target)
    lower?.append(0)
    capacity.append(most)
    cost.append(price)
    return from.count - 1
  }

  /// The least an arc carries.
  func leastFlow(of arc: Int) -> Int64 { lower?[arc] ?? 0 }

  /// The cheapest flow, with the proof that nothing is cheaper.
  ///
  /// Solved by LEMON's network simplex (block pivoting); checked here, from the problem alone. Among equally cheap flows the
  /// answer is the one the pivots reach first: it follows the order of nodes and arcs and nothing else, so the same input gives
  /// the same flows. Do not read meaning into which of them it is.
  ///
  /// - Throws: `FlowError`; `.infeasible` and `.unbounded` carry their proof.
  /// - Complexity: close to linear in the arcs in practice, exponential in theory.
  public func solve() throws(FlowError) -> MinimumCostFlowSolution {
    try check()
    if nodeCount == 0 { return MinimumCostFlowSolution(flows: [], potentials: [], cost: 0, lowerBound: 0) }
    switch try FlowSolver.solve(self) {
    case .solved(let answer):
      return try prove(answer)
    case .infeasible:
      guard let cut = try findInfeasibleCut() else {
        throw .answerRefused(reason: "said to be infeasible, but no cut shows it")
      }
      throw .infeasible(cut)
    case .unbounded:
      guard let cycle = findUnlimitedNegativeCycle() else {
        throw .answerRefused(reason: "said to be unbounded, but no cycle shows it")
      }
      throw .unbounded(arcs: cycle)
    }
  }
}

/// A cheapest flow and what proves it.
public struct MinimumCostFlowSolution: Equatable, Sendable {
  /// What each arc carries.
  public let flows: [Int64]

  /// A price for each node; the reduced cost of an arc is `cost + potentials[from] - potentials[to]`.
  public let potentials: [Int64]

  /// What the flow costs.
  public let cost: Int64

  /// A cost that no feasible flow goes below, by the potentials; nil if they prove nothing.
  public let lowerBound: Int64?

  /// True when `lowerBound` equals `cost`. Computed in Swift from the problem, never the solver's word.
  public var proven: Bool { lowerBound == cost }
}
