import Optimization

/// A second opinion that shares nothing with the solver: successive shortest paths by Bellman-Ford, slow and plain.
/// Returns the least cost, or nil when there is no feasible flow. Every capacity must be finite.
func referenceCost(_ problem: MinimumCostFlow) -> Int64? {
  // Every arc starts at the bound that is cheaper, so that the residual network has no negative arc and so no negative cycle.
  var tail: [Int] = []
  var head: [Int] = []
  var room: [Int64] = []
  var price: [Int64] = []
  var excess = problem.supplies
  var cost: Int64 = 0
  func addPair(_ u: Int, _ v: Int, _ capacity: Int64, _ unitCost: Int64) {
    tail += [u, v]
    head += [v, u]
    room += [capacity, 0]
    price += [unitCost, -unitCost]
  }
  for arc in problem.from.indices {
    let u = Int(problem.from[arc])
    let v = Int(problem.to[arc])
    let least = problem.lower?[arc] ?? 0
    let most = problem.capacity[arc]
    let start = problem.cost[arc] < 0 ? most : least
    excess[u] -= start
    excess[v] += start
    cost += start * problem.cost[arc]
    if problem.cost[arc] < 0 {
      addPair(v, u, most - least, -problem.cost[arc])
    } else {
      addPair(u, v, most - least, problem.cost[arc])
    }
  }
  while let start = excess.firstIndex(where: { $0 > 0 }) {
    var distance = [Int64?](repeating: nil, count: excess.count)
    var arcInto = [Int](repeating: -1, count: excess.count)
    distance[start] = 0
    var changed = true
    while changed {
      changed = false
      for arc in tail.indices where room[arc] > 0 {
        guard let here = distance[tail[arc]] else { continue }
        let there = here + price[arc]
        if distance[head[arc]].map({ there < $0 }) ?? true {
          distance[head[arc]] = there
          arcInto[head[arc]] = arc
          changed = true
        }
      }
    }
    let reachable = excess.indices.filter { excess[$0] < 0 && distance[$0] != nil }
    guard let end = reachable.min(by: { (distance[$0] ?? 0) < (distance[$1] ?? 0) }) else { return nil }
    var amount = min(excess[start], -excess[end])
    var node = end
    while node != start {
      amount = min(amount, room[arcInto[node]])
      node = tail[arcInto[node]]
    }
    node = end
    while node != start {
      room[arcInto[node]] -= amount
      room[arcInto[node] ^ 1] += amount
      cost += amount * price[arcInto[node]]
      node = tail[arcInto[node]]
    }
    excess[start] -= amount
    excess[end] += amount
  }
  return excess.allSatisfy { $0 == 0 } ? cost : nil
}

/// The least cost by trying every flow; nil when none is feasible. For a handful of arcs with small bounds.
func enumeratedCost(_ problem: MinimumCostFlow) -> Int64? {
  var best: Int64?
  func tryArc(_ arc: Int, _ balance: [Int64], _ cost: Int64) {
    if arc == problem.arcCount {
      if balance.allSatisfy({ $0 == 0 }) { best = min(best ?? cost, cost) }
      return
    }
    for flow in (problem.lower?[arc] ?? 0)...problem.capacity[arc] {
      var left = balance
      left[Int(problem.from[arc])] -= flow
      left[Int(problem.to[arc])] += flow
      tryArc(arc + 1, left, cost + flow * problem.cost[arc])
    }
  }
  tryArc(0, problem.supplies, 0)
  return best
}

/// The largest flow by shortest augmenting paths (Edmonds-Karp).
func referenceMaximum(_ problem: MaximumFlow) -> Int64 {
  var tail: [Int] = []
  var head: [Int] = []
  var room: [Int64] = []
  for arc in problem.from.indices {
    tail += [Int(problem.from[arc]), Int(problem.to[arc])]
    head += [Int(problem.to[arc]), Int(problem.from[arc])]
    room += [problem.capacity[arc], 0]
  }
  let source = Int(problem.source)
  let sink = Int(problem.sink)
  var value: Int64 = 0
  while true {
    var arcInto = [Int](repeating: -1, count: problem.nodeCount)
    var queue = [source]
    var next = 0
    while next < queue.count {
      for arc in tail.indices where tail[arc] == queue[next] && room[arc] > 0 {
        if head[arc] != source && arcInto[head[arc]] < 0 {
          arcInto[head[arc]] = arc
          queue.append(head[arc])
        }
      }
      next += 1
    }
    if arcInto[sink] < 0 { return value }
    var amount = Int64.max
    var node = sink
    while node != source {
      amount = min(amount, room[arcInto[node]])
      node = tail[arcInto[node]]
    }
    node = sink
    while node != source {
      room[arcInto[node]] -= amount
      room[arcInto[node] ^ 1] += amount
      node = tail[arcInto[node]]
    }
    value += amount
  }
}
