import Optimization
import Testing

@Suite("The largest flow and its cut")
struct MaximumFlowTests {
  @Test("A diamond with a narrow waist: the cut is the waist")
  func findsTheWaist() throws {
    var network = MaximumFlow(nodeCount: 4, source: 0, sink: 3)
    network.addArc(from: 0, to: 1, capacity: 10)
    network.addArc(from: 0, to: 2, capacity: 10)
    network.addArc(from: 1, to: 3, capacity: 2)
    network.addArc(from: 2, to: 3, capacity: 3)
    network.addArc(from: 1, to: 2, capacity: 1)
    let solution = try network.solve()
    #expect(solution.value == 5 && solution.cutCapacity == 5 && solution.proven)
    #expect(solution.sourceSide == [true, true, true, false])
  }

  @Test("No arcs, and a sink out of reach, carry nothing")
  func carriesNothingWithoutAWay() throws {
    let bare = try MaximumFlow(nodeCount: 2, source: 0, sink: 1).solve()
    #expect(bare.value == 0 && bare.proven)
    var network = MaximumFlow(nodeCount: 3, source: 0, sink: 2)
    network.addArc(from: 0, to: 1, capacity: MaximumFlow.unlimited)
    network.addArc(from: 2, to: 1, capacity: 7)
    let solution = try network.solve()
    #expect(solution.value == 0 && solution.flows == [0, 0] && solution.proven)
  }

  @Test("Loops carry nothing, parallel arcs add up")
  func treatsLoopsAndParallels() throws {
    let network = MaximumFlow(
      nodeCount: 2, source: 0, sink: 1, from: [0, 0, 0, 1, 1], to: [0, 1, 1, 1, 0], capacity: [9, 2, 3, 9, 4])
    let solution = try network.solve()
    #expect(solution.value == 5 && solution.proven)
    #expect(solution.flows[0] == 0 && solution.flows[3] == 0)
  }

  @Test("An unlimited arc is held by its finite neighbours")
  func holdsUnlimitedArcs() throws {
    let large: Int64 = 1 << 60
    let network = MaximumFlow(
      nodeCount: 4, source: 0, sink: 3, from: [0, 1, 2], to: [1, 2, 3],
      capacity: [MaximumFlow.unlimited, large, MaximumFlow.unlimited])
    let solution = try network.solve()
    #expect(solution.value == large && solution.proven)
    #expect(solution.sourceSide == [true, true, false, false])
  }

  @Test("A way of unlimited arcs is named")
  func namesTheUnlimitedWay() {
    let any = MaximumFlow.unlimited
    let network = MaximumFlow(
      nodeCount: 3, source: 0, sink: 2, from: [1, 0, 0], to: [2, 2, 1], capacity: [any, 5, any])
    #expect(throws: FlowError.unbounded(arcs: [2, 0])) { try network.solve() }
  }

  @Test(
    "Malformed networks are refused by name",
    arguments: [
      (MaximumFlow(nodeCount: 2, source: 0, sink: 0), FlowError.sourceIsSink(node: 0)),
      (MaximumFlow(nodeCount: 2, source: 0, sink: 5), .nodeMissing(arc: nil, node: 5, nodeCount: 2)),
      (
        MaximumFlow(nodeCount: 2, source: 0, sink: 1, from: [0], to: [9], capacity: [1]),
        .nodeMissing(arc: 0, node: 9, nodeCount: 2)
      ),
      (
        MaximumFlow(nodeCount: 2, source: 0, sink: 1, from: [0], to: [1], capacity: [-1]),
        .boundsCrossed(arc: 0, lower: 0, capacity: -1)
      ),
      (
        MaximumFlow(nodeCount: 2, source: 0, sink: 1, from: [0], to: [1], capacity: []),
        .columnLengthDiffers(column: "capacity", count: 0, arcCount: 1)
      ),
      (
        MaximumFlow(nodeCount: 2, source: 0, sink: 1, from: [0], to: [1], capacity: [.max - 1]),
        .amountsTooLarge(limit: 1 << 61)
      ),
    ])
  func refusesMalformedNetworks(network: MaximumFlow, expected: FlowError) {
    #expect(throws: expected) { try network.solve() }
  }

  @Test("Random networks against shortest augmenting paths", arguments: UInt64(1)...60)
  func agreesWithAugmentingPaths(seed: UInt64) throws {
    var random = SeededGenerator(seed: 2000 + seed)
    var network = MaximumFlow(nodeCount: 14, source: 0, sink: 13)
    for _ in 0..<55 {
      network.addArc(
        from: Int32.random(in: 0..<14, using: &random), to: Int32.random(in: 0..<14, using: &random),
        capacity: Int64.random(in: 0...20, using: &random))
    }
    let solution = try network.solve()
    #expect(solution.value == referenceMaximum(network) && solution.proven)
    #expect(try network.solve() == solution)
  }
}
