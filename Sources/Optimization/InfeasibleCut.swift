/// The proof that a flow problem has no answer: a set of nodes that must send out more than the arcs leaving it can carry.
///
/// By Gale's and Hoffman's theorem such a set exists whenever there is no feasible flow (Ahuja, Magnanti and Orlin, Network
/// Flows, 1993, theorem 3.12 in circulation form).
public struct InfeasibleCut: Equatable, Sendable, CustomStringConvertible {
  /// The nodes of the set, rising.
  public let nodes: [Int32]

  /// What the set must send out: its supplies plus the least that must come in from the other nodes.
  public let mustLeave: Int64

  /// What the arcs leaving the set can carry.
  public let canLeave: Int64

  /// What no arc can carry: `mustLeave - canLeave`, always above zero.
  public var shortfall: Int64 { mustLeave - canLeave }

  /// A clause without a full stop.
  public var description: String {
    let shown = nodes.prefix(8).map { String($0) }.joined(separator: ", ")
    let rest = nodes.count > 8 ? " and \(nodes.count - 8) more" : ""
    return "\(mustLeave) must leave the nodes \(shown)\(rest), but the arcs leaving them carry at most \(canLeave)"
  }
}

extension MinimumCostFlow {
  /// Looks for the proof that this problem, already found well-formed and balanced, has no feasible flow.
  ///
  /// Lower bounds are moved into the supplies, what is left over goes from a super source through the arcs to a super sink,
  /// and the source's side of a smallest cut is the set. Returns nil when everything gets through, that is, when a feasible flow
  /// exists.
  func findInfeasibleCut() throws(FlowError) -> InfeasibleCut? {
    var excess = supplies
    var network = MaximumFlow(
      nodeCount: supplies.count + 2, source: Int32(supplies.count), sink: Int32(supplies.count + 1))
    for arc in from.indices {
      let least = leastFlow(of: arc)
      excess[Int(from[arc])] -= least
      excess[Int(to[arc])] += least
      let room = capacity[arc] == Self.unlimited ? MaximumFlow.unlimited : capacity[arc] - least
      network.addArc(from: from[arc], to: to[arc], capacity: room)
    }
    for node in excess.indices where excess[node] > 0 {
      network.addArc(from: network.source, to: Int32(node), capacity: excess[node])
    }
    for node in excess.indices where excess[node] < 0 {
      network.addArc(from: Int32(node), to: network.sink, capacity: -excess[node])
    }
    let solution = try network.solve()
    return measureCut(solution.sourceSide)
  }

  /// The figures of a cut, computed from the problem alone; nil if it proves nothing.
  private func measureCut(_ inside: [Bool]) -> InfeasibleCut? {
    var mustLeave: Int128 = 0
    var canLeave: Int128 = 0
    for node in supplies.indices where inside[node] { mustLeave += Int128(supplies[node]) }
    for arc in from.indices {
      switch (inside[Int(from[arc])], inside[Int(to[arc])]) {
      case (true, false):
        if capacity[arc] == Self.unlimited { return nil }
        canLeave += Int128(capacity[arc])
      case (false, true):
        mustLeave += Int128(leastFlow(of: arc))
      default:
        break
      }
    }
    guard mustLeave > canLeave, let must = Int64(exactly: mustLeave), let can = Int64(exactly: canLeave) else {
      return nil
    }
    return InfeasibleCut(
      nodes: supplies.indices.filter { inside[$0] }.map { Int32($0) }, mustLeave: must, canLeave: can)
  }
}
