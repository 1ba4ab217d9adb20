internal import CFlow

/// The only place that calls the C door. It takes well-formed problems, hands them on and names the status; it judges nothing.
enum FlowSolver {
  enum Outcome<Answer> {
    case solved(Answer)
    case infeasible
    case unbounded
  }

  struct PricedFlow {
    var flows: [Int64]
    var potentials: [Int64]
  }

  struct CutFlow {
    var flows: [Int64]
    var sourceSide: [Bool]
  }

  static func solve(_ problem: MinimumCostFlow) throws(FlowError) -> Outcome<PricedFlow> {
    var answer = PricedFlow(
      flows: [Int64](repeating: 0, count: problem.arcCount),
      potentials: [Int64](repeating: 0, count: problem.nodeCount))
    let nodeCount = Int32(problem.nodeCount)
    let arcCount = Int32(problem.arcCount)
    let status =
      if let lower = problem.lower {
        cflow_minimum_cost(
          nodeCount, problem.supplies, arcCount, problem.from, problem.to, lower, problem.capacity, problem.cost,
          &answer.flows, &answer.potentials)
      } else {
        cflow_minimum_cost(
          nodeCount, problem.supplies, arcCount, problem.from, problem.to, nil, problem.capacity, problem.cost,
          &answer.flows, &answer.potentials)
      }
    return try outcome(of: status, answer)
  }

  /// `capacity` stands in for the problem's own, with every value finite.
  static func solve(_ problem: MaximumFlow, capacity: [Int64]) throws(FlowError) -> CutFlow {
    var flows = [Int64](repeating: 0, count: problem.arcCount)
    var side = [UInt8](repeating: 0, count: problem.nodeCount)
    let status = cflow_maximum(
      Int32(problem.nodeCount), problem.source, problem.sink, Int32(problem.arcCount), problem.from, problem.to,
      capacity,
      &flows, &side)
    guard case .solved(let answer) = try outcome(of: status, flows) else {
      throw .answerRefused(reason: "a largest flow with finite capacities always exists")
    }
    return CutFlow(flows: answer, sourceSide: side.map { $0 != 0 })
  }

  private static func outcome<Answer>(of status: Int32, _ answer: Answer) throws(FlowError) -> Outcome<Answer> {
    switch Int(status) {
    case CFLOW_OPTIMAL: return .solved(answer)
    case CFLOW_INFEASIBLE: return .infeasible
    case CFLOW_UNBOUNDED: return .unbounded
    case CFLOW_OUT_OF_MEMORY: throw .outOfMemory
    default: throw .answerRefused(reason: "status \(status)")
    }
  }
}
