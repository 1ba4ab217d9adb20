/// Why a flow problem has no answer. Every case says where, and the two that are statements about the numbers (`infeasible`
/// and `unbounded`) carry what proves them.
public enum FlowError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A column of arcs is longer or shorter than the `from` column.
  case columnLengthDiffers(column: String, count: Int, arcCount: Int)

  /// An arc, a source or a sink names a node that the problem does not have. `arc` is nil for a source or a sink.
  case nodeMissing(arc: Int?, node: Int32, nodeCount: Int)

  /// The source and the sink of a largest flow are one node.
  case sourceIsSink(node: Int32)

  /// The lower bound of an arc is above its capacity, or without a lower bound the capacity is below zero.
  case boundsCrossed(arc: Int, lower: Int64, capacity: Int64)

  /// More than about two thousand million nodes or one thousand million arcs: the solver counts in 32 bits.
  case networkTooLarge(nodeCount: Int, arcCount: Int)

  /// Supplies, lower bounds and finite capacities sum to more than `limit`, so that a flow could pass 64 bits.
  case amountsTooLarge(limit: Int64)

  /// The dearest arc times the number of nodes passes `limit`, so that a path could cost more than 64 bits hold.
  case costsTooLarge(limit: Int64)

  /// The total cost of the cheapest flow does not fit in 64 bits.
  case totalCostTooLarge

  /// Supplies and demands differ: `surplus` is left over (or lacking, if negative).
  case suppliesUnbalanced(surplus: Int64)

  /// No flow keeps the balances and the bounds; the cut shows it.
  case infeasible(InfeasibleCut)

  /// The cost has no smallest value, or the flow no largest: these arcs can carry any amount, one after the other. For a cost
  /// they are a cycle of negative cost, for a largest flow a path from source to sink.
  case unbounded(arcs: [Int])

  /// The solver found no memory.
  case outOfMemory

  /// What the solver returned did not stand our check. A defect in the program, never in the input.
  case answerRefused(reason: String)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .columnLengthDiffers(let column, let count, let arcCount):
      "The column '\(column)' has \(count) values for \(arcCount) arcs; give one value an arc."
    case .nodeMissing(let arc?, let node, let nodeCount):
      "Arc \(arc) names node \(node), but the nodes are 0..<\(nodeCount); correct the arc."
    case .nodeMissing(nil, let node, let nodeCount):
      "Source or sink \(node) is not among the nodes 0..<\(nodeCount); correct it."
    case .sourceIsSink(let node):
      "Node \(node) is both source and sink, so that the largest flow means nothing; name two nodes."
    case .boundsCrossed(let arc, let lower, let capacity):
      "Arc \(arc) must carry at least \(lower) and at most \(capacity), which nothing does; correct its bounds."
    case .networkTooLarge(let nodeCount, let arcCount):
      "\(nodeCount) nodes and \(arcCount) arcs are more than the solver can number; split the problem."
    case .amountsTooLarge(let limit):
      "Supplies and capacities sum to more than \(limit); use a coarser unit, or MinimumCostFlow.unlimited for arcs without a limit."
    case .costsTooLarge(let limit):
      "The dearest arc times the number of nodes is more than \(limit); use a coarser unit of cost."
    case .totalCostTooLarge:
      "The cheapest flow costs more than 64 bits hold; use a coarser unit of cost or of flow."
    case .suppliesUnbalanced(let surplus):
      "The supplies sum to \(surplus) instead of 0; add a node that takes or gives the rest."
    case .infeasible(let cut):
      "No flow keeps all bounds: \(cut)."
    case .unbounded(let arcs):
      "The arcs \(arcs) can carry any amount and there is always more to gain; give one of them a capacity."
    case .outOfMemory:
      "There was not enough memory to solve the flow problem; split it or use a larger machine."
    case .answerRefused(let reason):
      "The solver's answer was refused by our own check (\(reason)); please report this with the input."
    }
  }
}
