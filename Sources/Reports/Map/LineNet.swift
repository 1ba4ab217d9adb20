/// The ways of one line as the drawing needs them: pieces that many patterns share are drawn once, and points closer than the eye can
/// tell are left out.
struct LineNet {
  /// The polylines, in drawing units.
  let lines: [[Drawing.Point]]

  /// Places on a grid of a quarter of a unit: points that fall together are one.
  private struct Node: Hashable, Comparable {
    let x: Int32
    let y: Int32

    static func < (left: Node, right: Node) -> Bool { (left.x, left.y) < (right.x, right.y) }
    var point: Drawing.Point { (Double(x) / 4, Double(y) / 4) }
  }

  private struct Edge: Hashable {
    let from: Node
    let to: Node

    init(_ first: Node, _ second: Node) { (from, to) = first < second ? (first, second) : (second, first) }
  }

  init(_ paths: [[MapPoint]], in view: MapView) {
    var neighbours: [Node: [Node]] = [:]
    var edges: Set<Edge> = []
    for path in paths {
      var before: Node?
      for point in path {
        let (x, y) = view.place(point)
        guard x.magnitude < 1e6, y.magnitude < 1e6 else { continue }
        let node = Node(x: Int32((x * 4).rounded()), y: Int32((y * 4).rounded()))
        if let before, before != node, Self.isNear(before, node, view), edges.insert(Edge(before, node)).inserted {
          neighbours[before, default: []].append(node)
          neighbours[node, default: []].append(before)
        }
        before = node
      }
    }
    lines = Self.chains(neighbours, edges).map { Self.simplify($0, tolerance: 0.3) }
  }

  /// Whether an edge can show in the view.
  private static func isNear(_ first: Node, _ second: Node, _ view: MapView) -> Bool {
    let (a, b) = (first.point, second.point)
    let margin = 20.0
    return max(a.x, b.x) >= -margin && min(a.x, b.x) <= view.width + margin && max(a.y, b.y) >= -margin
      && min(a.y, b.y) <= view.height + margin
  }

  /// Edges strung together between forks and ends; what is left then are rings.
  private static func chains(_ neighbours: [Node: [Node]], _ edges: Set<Edge>) -> [[Drawing.Point]] {
    var left = edges
    var chains: [[Drawing.Point]] = []
    let nodes = neighbours.keys.sorted()
    func follow(_ start: Node, _ next: Node) {
      guard left.remove(Edge(start, next)) != nil else { return }
      var chain = [start.point, next.point]
      var (before, here) = (start, next)
      while let list = neighbours[here], list.count == 2, here != start {
        let onward = list[0] == before ? list[1] : list[0]
        guard left.remove(Edge(here, onward)) != nil else { break }
        chain.append(onward.point)
        (before, here) = (here, onward)
      }
      chains.append(chain)
    }
    for node in nodes where neighbours[node]?.count != 2 {
      for next in (neighbours[node] ?? []).sorted() { follow(node, next) }
    }
    for node in nodes {
      for next in (neighbours[node] ?? []).sorted() { follow(node, next) }
    }
    return chains
  }

  /// The line without points that lie nearer than `tolerance` to the line without them (D. H. Douglas and T. K. Peucker, 1973).
  static func simplify(_ line: [Drawing.Point], tolerance: Double) -> [Drawing.Point] {
    kept(line, tolerance: tolerance).map { line[$0] }
  }

  /// Which points of a line stay when it is simplified.
  static func kept(_ line: [Drawing.Point], tolerance: Double) -> [Int] {
    guard line.count > 2 else { return Array(line.indices) }
    var keep = [Bool](repeating: false, count: line.count)
    keep[0] = true
    keep[line.count - 1] = true
    var open = [(0, line.count - 1)]
    while let (first, last) = open.popLast() {
      var (farthest, most) = (first, tolerance)
      for place in (first + 1)..<max(last, first + 1) {
        let distance = distance(of: line[place], from: line[first], line[last])
        if distance > most { (farthest, most) = (place, distance) }
      }
      guard farthest > first else { continue }
      keep[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    return line.indices.filter { keep[$0] }
  }

  private static func distance(
    of point: Drawing.Point, from start: Drawing.Point, _ end: Drawing.Point
  ) -> Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let square = dx * dx + dy * dy
    let along = square > 0 ? ((point.x - start.x) * dx + (point.y - start.y) * dy) / square : 0
    let part = max(0, min(1, along))
    let (x, y) = (point.x - start.x - part * dx, point.y - start.y - part * dy)
    return (x * x + y * y).squareRoot()
  }
}
