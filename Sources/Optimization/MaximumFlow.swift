/// The most that a network can carry from a source to a sink, with the cut that lets no more through.
///
/// Arcs are columns as in `MinimumCostFlow`. Parallel arcs and arcs from a node to itself are allowed.
public struct MaximumFlow: Equatable, Sendable {
  /// The capacity of an arc that may carry any amount.
  public static let unlimited = Int64.max

  /// The most that a flow may come to, and half the most that the capacities leaving the source may sum to once they are cut
  /// down to what can matter.
  static let largestAmount: Int64 = 1 << 61

  /// The number of nodes.
  public let nodeCount: Int

  /// The node that everything comes from.
  public let source: Int32

  /// The node that everything goes to.
  public let sink: Int32

  /// The node each arc leaves.
  public private(set) var from: [Int32]

  /// The node each arc enters.
  public private(set) var to: [Int32]

  /// The most each arc carries, or `unlimited`.
  public private(set) var capacity: [Int64]

  /// A network from whole columns, by default without arcs; `solve` checks them.
  public init(
    nodeCount: Int, source: Int32, sink: Int32, from: [Int32] = [], to: [Int32] = [], capacity: [Int64] = []
  ) {
    self.nodeCount = nodeCount
    self.source = source
    self.sink = sink
    self.from = from
    self.to = to
    self.capacity = capacity
  }

  /// The number of arcs.
  public var arcCount: Int { from.count }

  /// Adds an arc and returns its number.
  @discardableResult
  public mutating func addArc(from tail: Int32, to head: Int32, capacity most: Int64) -> Int {
    from.append(tail)
    to.append(head)
    capacity.append(most)
    return from.count - 1
  }

  /// The largest flow, with a cut of the same capacity as its proof.
  ///
  /// Solved by LEMON's push-relabel; checked here, from the problem alone. Among equally large flows the answer follows the
  /// order of nodes and arcs and nothing else, so the same input gives the same flows.
  ///
  /// - Throws: `FlowError`; `.unbounded` names a path that can carry any amount.
  /// - Complexity: at most nodes² · √arcs steps.
  public func solve() throws(FlowError) -> MaximumFlowSolution {
    try check()
    let answer = try FlowSolver.solve(self, capacity: usableCapacity())
    return try prove(answer)
  }
}

/// A largest flow and what proves it.
public struct MaximumFlowSolution: Equatable, Sendable {
  /// What leaves the source, net, and reaches the sink.
  public let value: Int64

  /// What each arc carries.
  public let flows: [Int64]

  /// For each node, whether it is on the source's side of the cut.
  public let sourceSide: [Bool]

  /// What the arcs from the source's side to the other side can carry; nil if that is unlimited or passes 64 bits.
  public let cutCapacity: Int64?

  /// True when the cut lets through exactly `value`, so that no flow is larger. Computed in Swift from the problem.
  public var proven: Bool { cutCapacity == value }
}

extension MaximumFlow {
  func check() throws(FlowError) {
    for (column, count) in [("to", to.count), ("capacity", capacity.count)] where count != arcCount {
      throw .columnLengthDiffers(column: column, count: count, arcCount: arcCount)
    }
    if arcCount > 1 << 30 || nodeCount > 1 << 28 { throw .networkTooLarge(nodeCount: nodeCount, arcCount: arcCount) }
    for node in [source, sink] where node < 0 || Int(node) >= nodeCount {
      throw .nodeMissing(arc: nil, node: node, nodeCount: nodeCount)
    }
    if source == sink { throw .sourceIsSink(node: source) }
    for arc in from.indices {
      for node in [from[arc], to[arc]] where node < 0 || Int(node) >= nodeCount {
        throw .nodeMissing(arc: arc, node: node, nodeCount: nodeCount)
      }
      if capacity[arc] < 0 { throw .boundsCrossed(arc: arc, lower: 0, capacity: capacity[arc]) }
    }
    if let path = findUnlimitedPath() { throw .unbounded(arcs: path) }
  }

  /// The capacities, each cut down to one more than the flow can be at most.
  ///
  /// The flow is at most what can leave the source, what can enter the sink, and the sum of all finite capacities (no path is
  /// all unlimited). One more than the smallest of these changes neither the flow nor the smallest cut, since no smallest cut
  /// can hold an arc of that size; and it keeps the solver's 64-bit sums from overflowing.
  func usableCapacity() throws(FlowError) -> [Int64] {
    var leaving: Int128 = 0
    var entering: Int128 = 0
    var finite: Int128 = 0
    for arc in from.indices where from[arc] != to[arc] {
      if from[arc] == source { leaving += Int128(capacity[arc]) }
      if to[arc] == sink { entering += Int128(capacity[arc]) }
      if capacity[arc] != Self.unlimited { finite += Int128(capacity[arc]) }
    }
    let most = min(leaving, entering, finite)
    guard most <= Int128(Self.largestAmount) else { throw .amountsTooLarge(limit: Self.largestAmount) }
    let cap = Int64(most) + 1
    let usable = capacity.map { min($0, cap) }
    var pushed: Int128 = 0
    for arc in from.indices where from[arc] == source { pushed += Int128(usable[arc]) }
    if pushed > 2 * Int128(Self.largestAmount) { throw .amountsTooLarge(limit: Self.largestAmount) }
    return usable
  }

  /// A path of unlimited arcs from source to sink, as arc numbers; nil if there is none.
  func findUnlimitedPath() -> [Int]? {
    let unlimitedArcs = from.indices.filter { capacity[$0] == Self.unlimited }
    if unlimitedArcs.isEmpty { return nil }
    var leaving = [[Int]](repeating: [], count: nodeCount)
    for arc in unlimitedArcs { leaving[Int(from[arc])].append(arc) }
    var arcInto = [Int?](repeating: nil, count: nodeCount)
    var queue = [source]
    var next = 0
    while next < queue.count {
      for arc in leaving[Int(queue[next])] where to[arc] != source && arcInto[Int(to[arc])] == nil {
        arcInto[Int(to[arc])] = arc
        queue.append(to[arc])
      }
      next += 1
    }
    guard arcInto[Int(sink)] != nil else { return nil }
    var path: [Int] = []
    var node = sink
    while node != source, let arc = arcInto[Int(node)] {
      path.append(arc)
      node = from[arc]
    }
    return path.reversed()
  }

  func prove(_ answer: FlowSolver.CutFlow) throws(FlowError) -> MaximumFlowSolution {
    var net = [Int128](repeating: 0, count: nodeCount)
    var cut: Int128 = 0
    for arc in from.indices {
      let flow = answer.flows[arc]
      if flow < 0 || flow > capacity[arc] {
        throw .answerRefused(reason: "arc \(arc) carries \(flow), outside its bounds")
      }
      net[Int(from[arc])] += Int128(flow)
      net[Int(to[arc])] -= Int128(flow)
      if answer.sourceSide[Int(from[arc])], !answer.sourceSide[Int(to[arc])] { cut += Int128(capacity[arc]) }
    }
    for node in net.indices where net[node] != 0 && node != Int(source) && node != Int(sink) {
      throw .answerRefused(reason: "node \(node) is out of balance by \(net[node])")
    }
    guard answer.sourceSide[Int(source)], !answer.sourceSide[Int(sink)] else {
      throw .answerRefused(reason: "the cut does not part source and sink")
    }
    guard let value = Int64(exactly: net[Int(source)]) else {
      throw .answerRefused(reason: "the flow passes 64 bits")
    }
    return MaximumFlowSolution(
      value: value, flows: answer.flows, sourceSide: answer.sourceSide, cutCapacity: Int64(exactly: cut))
  }
}
