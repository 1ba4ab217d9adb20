extension MinimumCostFlow {
  /// Twice this is what the solver's 64-bit sums of flow may reach.
  static let largestAmount: Int64 = 1 << 61

  /// The solver starts from artificial arcs of cost 2^62; a path must stay well below that.
  static let largestPathCost: Int64 = 1 << 60

  /// Refuses what is malformed and what the solver could only answer by overflowing.
  func check() throws(FlowError) {
    try checkColumns()
    var amounts: Int128 = 0
    var surplus: Int128 = 0
    for supply in supplies {
      surplus += Int128(supply)
      amounts += Int128(supply.magnitude)
    }
    var dearest: UInt64 = 0
    for arc in from.indices {
      for node in [from[arc], to[arc]] where node < 0 || Int(node) >= nodeCount {
        throw .nodeMissing(arc: arc, node: node, nodeCount: nodeCount)
      }
      let least = leastFlow(of: arc)
      if capacity[arc] < least || least == Self.unlimited {
        throw .boundsCrossed(arc: arc, lower: least, capacity: capacity[arc])
      }
      amounts += Int128(least.magnitude)
      if capacity[arc] != Self.unlimited { amounts += Int128(capacity[arc]) - Int128(least) }
      dearest = max(dearest, cost[arc].magnitude)
    }
    if amounts > Int128(Self.largestAmount) { throw .amountsTooLarge(limit: Self.largestAmount) }
    if Int128(dearest) * Int128(nodeCount + 1) > Int128(Self.largestPathCost) {
      throw .costsTooLarge(limit: Self.largestPathCost)
    }
    if surplus != 0 { throw .suppliesUnbalanced(surplus: Int64(surplus)) }
  }

  private func checkColumns() throws(FlowError) {
    var columns = [("to", to.count), ("capacity", capacity.count), ("cost", cost.count)]
    if let lower { columns.append(("lower", lower.count)) }
    for (column, count) in columns where count != arcCount {
      throw .columnLengthDiffers(column: column, count: count, arcCount: arcCount)
    }
    // The solver numbers arcs, nodes and one or two artificial arcs a node in 32 bits.
    if arcCount > 1 << 30 || nodeCount > 1 << 28 { throw .networkTooLarge(nodeCount: nodeCount, arcCount: arcCount) }
  }
}
