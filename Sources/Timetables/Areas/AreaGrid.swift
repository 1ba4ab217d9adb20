import Quantities

/// The borders of areas, found quickly: a grid of cells for edges near a line, and its rows for what lies round a place.
///
/// Borders and lines run straight in longitude and latitude between their points, as RFC 7946 has it.
struct AreaGrid: Sendable {
  /// One side of a ring.
  struct Edge {
    let part: Int32
    let from: Coordinate
    let to: Coordinate
  }

  /// Cells a side: enough that a national file has a few edges in each, few enough to fit into a cache.
  private static let mostCells = 1024

  private var edges: [Edge] = []
  private let areaOfPart: [Int]
  private var columns = 1
  private var rows = 1
  private var west = 0.0
  private var south = 0.0
  private var width = 1.0
  private var height = 1.0
  /// Edges by cell and by row: `…Edges[…Starts[n]..<…Starts[n + 1]]`.
  private var cellStarts: [Int32] = [0, 0]
  private var cellEdges: [Int32] = []
  private var rowStarts: [Int32] = [0, 0]
  private var rowEdges: [Int32] = []

  init(_ parts: [Areas.Part]) {
    areaOfPart = parts.map(\.area)
    for (number, part) in parts.enumerated() {
      for ring in part.rings {
        for (from, to) in zip(ring, ring.dropFirst()) where from != to {
          edges.append(Edge(part: Int32(number), from: from, to: to))
        }
      }
    }
    let points = edges.lazy.map(\.from)
    guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
      let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
    else { return }
    let side = min(Self.mostCells, max(1, Int(Double(edges.count).squareRoot())))
    (columns, rows) = (side, side)
    (self.west, self.south) = (west, south)
    width = max(east - west, 1e-9) / Double(side)
    height = max(north - south, 1e-9) / Double(side)
    (cellStarts, cellEdges) = index(side * side) { edge, visit in forEachCell(edge.from, edge.to, visit) }
    (rowStarts, rowEdges) = index(side) { edge, visit in
      for row in rowRange(edge.from, edge.to) { visit(row) }
    }
  }

  /// The areas that hold a place, ascending.
  ///
  /// - Complexity: edges that pass the place's row.
  func areas(at place: Coordinate) -> [Int] {
    // The row is found as it is for edges, so that an edge that passes a latitude stands in the row of that latitude.
    let row = cellNumber(place.latitude - south, height, rows)
    var found: [Int] = []
    var part: Int32 = -1
    var isInside = false
    // Edges stand part by part.
    for number in rowEdges[Int(rowStarts[row])..<Int(rowStarts[row + 1])] {
      let edge = edges[Int(number)]
      if edge.part != part {
        if isInside { found.append(areaOfPart[Int(part)]) }
        (part, isInside) = (edge.part, false)
      }
      // Each edge holds its lower end and not its upper one, so that a ray through a corner is counted once.
      guard (edge.from.latitude > place.latitude) != (edge.to.latitude > place.latitude) else { continue }
      let share = (place.latitude - edge.from.latitude) / (edge.to.latitude - edge.from.latitude)
      if place.longitude < edge.from.longitude + share * (edge.to.longitude - edge.from.longitude) {
        isInside.toggle()
      }
    }
    if isInside { found.append(areaOfPart[Int(part)]) }
    return found.count < 2 ? found : Array(Set(found)).sorted()
  }

  /// Where a straight line meets borders, as shares of its length, ascending, with a border along which it runs by both ends. Includes
  /// places a rounding error before its start and behind its end.
  ///
  /// - Complexity: edges in the cells that the line passes.
  func crossings(_ from: Coordinate, _ to: Coordinate) -> [Double] {
    guard !edges.isEmpty else { return [] }
    var shares: [Double] = []
    forEachCell(from, to) { cell in
      for number in cellEdges[Int(cellStarts[cell])..<Int(cellStarts[cell + 1])] {
        Self.cross(from, to, edges[Int(number)], &shares)
      }
    }
    shares.sort()
    return shares
  }

  /// By how much a share of a length may miss 0 or 1 before it counts as beside it: a billionth, and for the shortest lengths what
  /// coordinates in degrees are rounded by.
  private static func slack(_ length: Double) -> Double { 1e-9 + 1e-13 / length }

  private static func cross(_ from: Coordinate, _ to: Coordinate, _ edge: Edge, _ shares: inout [Double]) {
    let (dx, dy) = (to.longitude - from.longitude, to.latitude - from.latitude)
    let (ex, ey) = (edge.to.longitude - edge.from.longitude, edge.to.latitude - edge.from.latitude)
    let (ax, ay) = (edge.from.longitude - from.longitude, edge.from.latitude - from.latitude)
    let turn = dx * ey - dy * ex
    let (length, edgeLength) = (dx * dx + dy * dy, ex * ex + ey * ey)
    guard length > 0 else { return }
    let slack = slack(length.squareRoot())
    let limits = -slack...(1 + slack)
    if turn * turn <= 1e-24 * length * edgeLength {
      // Parallel: where the line lies on the edge, both ends of the edge are borders.
      let aside = ax * dy - ay * dx
      guard aside * aside <= 1e-18 * length else { return }
      for (x, y) in [(ax, ay), (ax + ex, ay + ey)] {
        let share = (x * dx + y * dy) / length
        if limits.contains(share) { shares.append(share) }
      }
      return
    }
    let share = (ax * ey - ay * ex) / turn
    let place = (ax * dy - ay * dx) / turn
    let edgeSlack = Self.slack(edgeLength.squareRoot())
    if limits.contains(share), (-edgeSlack...(1 + edgeSlack)).contains(place) { shares.append(share) }
  }

  private func rowRange(_ from: Coordinate, _ to: Coordinate) -> ClosedRange<Int> {
    let low = cellNumber(min(from.latitude, to.latitude) - south, height, rows)
    return low...max(low, cellNumber(max(from.latitude, to.latitude) - south, height, rows))
  }

  /// The cell of an offset; what lies outside is put to the edge.
  private func cellNumber(_ offset: Double, _ size: Double, _ count: Int) -> Int {
    Int(min(max((offset / size).rounded(.down), 0), Double(count - 1)))
  }

  /// Visits the cells that a straight line passes, with their neighbours where it comes within a rounding error of them.
  private func forEachCell(_ from: Coordinate, _ to: Coordinate, _ visit: (Int) -> Void) {
    let near = 1e-9
    let (low, high) = from.latitude <= to.latitude ? (from, to) : (to, from)
    guard high.latitude >= south - near, low.latitude <= south + height * Double(rows) + near,
      max(from.longitude, to.longitude) >= west - near,
      min(from.longitude, to.longitude) <= west + width * Double(columns) + near
    else { return }
    let first = cellNumber(low.latitude - near - south, height, rows)
    let last = cellNumber(high.latitude + near - south, height, rows)
    let slope = high.latitude > low.latitude ? (high.longitude - low.longitude) / (high.latitude - low.latitude) : 0
    for row in first...max(first, last) {
      var (begin, end) = (low.longitude, high.longitude)
      if high.latitude - low.latitude > near {
        // Outermost rows hold all that lies beyond them.
        let bottom = row == 0 ? low.latitude : max(low.latitude, south + height * Double(row) - near)
        let top = row == rows - 1 ? high.latitude : min(high.latitude, south + height * Double(row + 1) + near)
        begin = low.longitude + slope * (bottom - low.latitude)
        end = low.longitude + slope * (top - low.latitude)
      }
      let left = cellNumber(min(begin, end) - near - west, width, columns)
      let right = cellNumber(max(begin, end) + near - west, width, columns)
      for column in left...max(left, right) { visit(row * columns + column) }
    }
  }

  /// Edges by bucket, each bucket in the order of the edges.
  private func index(
    _ buckets: Int, _ place: (Edge, (Int) -> Void) -> Void
  ) -> (starts: [Int32], edges: [Int32]) {
    var starts = [Int32](repeating: 0, count: buckets + 1)
    for edge in edges { place(edge) { starts[$0 + 1] += 1 } }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: Int(starts[buckets]))
    for (number, edge) in edges.enumerated() {
      place(edge) { bucket in
        sorted[Int(next[bucket])] = Int32(number)
        next[bucket] += 1
      }
    }
    return (starts, sorted)
  }
}
