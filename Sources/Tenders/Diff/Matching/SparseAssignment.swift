/// One-to-one assignment of rows to columns with the greatest sum of weights, where few pairs are possible and any row may stay alone.
///
/// By shortest augmenting paths with potentials (J. Munkres 1957; R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for
/// dense and sparse linear assignment problems", Computing 38, 1987), one component of connected pairs at a time. Deterministic: of equal
/// sums the one that comes first in the order of rows and edges.
struct SparseAssignment {
  /// A possible pair.
  struct Edge {
    let column: Int
    /// Above zero.
    let weight: Int
  }

  /// The column of each row, −1 for none.
  private(set) var columns: [Int]
  /// Whether the budget of steps ran out, so that the last rows took the best column that was free.
  private(set) var isRough = false

  private let edges: [[Edge]]
  private let columnCount: Int
  private let roof: Int
  private var rowOf: [Int]
  /// The column of each row, the one for staying alone included.
  private var columnOf: [Int]
  private var rowPotential: [Int]
  private var columnPotential: [Int]
  private var budget: Int

  init(edges: [[Edge]], columnCount: Int, budget: Int = 20_000_000) {
    self.edges = edges
    self.columnCount = columnCount
    self.budget = budget
    roof = edges.lazy.flatMap { $0 }.map(\.weight).max() ?? 0
    columns = Array(repeating: -1, count: edges.count)
    // Column columnCount + row stands for the row staying alone.
    rowOf = Array(repeating: -1, count: columnCount + edges.count)
    columnOf = Array(repeating: -1, count: edges.count)
    rowPotential = Array(repeating: 0, count: edges.count)
    columnPotential = Array(repeating: 0, count: columnCount + edges.count)
    var distance = Array(repeating: Int.max, count: rowOf.count)
    var from = Array(repeating: -1, count: rowOf.count)
    for row in edges.indices where !edges[row].isEmpty { augment(row, &distance, &from) }
    columns = columnOf.map { $0 < columnCount ? $0 : -1 }
  }

  private mutating func augment(_ start: Int, _ distance: inout [Int], _ from: inout [Int]) {
    guard budget > 0 else {
      isRough = true
      let free = edges[start].filter { rowOf[$0.column] < 0 }
      if let best = free.max(by: { $0.weight < $1.weight }) {
        rowOf[best.column] = start
        columnOf[start] = best.column
      }
      return
    }
    var heap = Heap()
    var touched: [Int] = []
    var settled: [Int] = []
    var row = start
    var reached = 0
    var target = -1
    while true {
      let offset = reached - rowPotential[row]
      func relax(_ column: Int, _ cost: Int) {
        let length = offset + cost - columnPotential[column]
        guard length < distance[column] else { return }
        if distance[column] == Int.max { touched.append(column) }
        distance[column] = length
        from[column] = row
        heap.push(length, column)
      }
      for edge in edges[row] { relax(edge.column, roof - edge.weight) }
      relax(columnCount + row, roof)
      budget -= edges[row].count + 1
      var next = -1
      while let (length, column) = heap.pop() {
        guard length == distance[column] else { continue }
        next = column
        break
      }
      precondition(next >= 0, "a row can always stay alone")
      reached = distance[next]
      if rowOf[next] < 0 {
        target = next
        break
      }
      settled.append(next)
      row = rowOf[next]
      // Settled columns are not relaxed again: nothing is shorter.
    }
    rowPotential[start] += reached
    for column in settled {
      rowPotential[rowOf[column]] += reached - distance[column]
      columnPotential[column] += distance[column] - reached
    }
    var column = target
    while column >= 0 {
      let row = from[column]
      let previous = columnOf[row]
      rowOf[column] = row
      columnOf[row] = column
      column = row == start ? -1 : previous
    }
    for column in touched {
      distance[column] = Int.max
      from[column] = -1
    }
  }

  /// The shortest first; of equal ones the smaller column.
  private struct Heap {
    private var items: [(length: Int, column: Int)] = []

    mutating func push(_ length: Int, _ column: Int) {
      items.append((length, column))
      var place = items.count - 1
      while place > 0, items[place] < items[(place - 1) / 2] {
        items.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
    }

    mutating func pop() -> (length: Int, column: Int)? {
      guard let first = items.first else { return nil }
      let last = items.removeLast()
      if !items.isEmpty {
        items[0] = last
        var place = 0
        while true {
          var child = 2 * place + 1
          guard child < items.count else { break }
          if child + 1 < items.count, items[child + 1] < items[child] { child += 1 }
          guard items[child] < items[place] else { break }
          items.swapAt(place, child)
          place = child
        }
      }
      return first
    }
  }
}
