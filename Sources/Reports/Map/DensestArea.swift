/// The square where most lines run: the town that a second map shows larger.
enum DensestArea {
  private struct Cell: Hashable, Comparable {
    let x: Int
    let y: Int

    static func < (left: Cell, right: Cell) -> Bool { (left.y, left.x) < (right.y, right.x) }
  }

  private static let cellsAcross = 6

  /// The middle of the square of `side` metres with most line in it, each line counted once in each sixth of the side; nil where
  /// there is no line. Of equals the one furthest south and west.
  static func middle(of lines: [[[MapPoint]]], side: Double) -> MapPoint? {
    let size = side / Double(cellsAcross)
    var counts: [Cell: Int] = [:]
    for line in lines {
      var cells: Set<Cell> = []
      for path in line { add(path, size: size, to: &cells) }
      for cell in cells { counts[cell, default: 0] += 1 }
    }
    var windows: [Cell: Int] = [:]
    for (cell, count) in counts {
      for dx in 0..<cellsAcross {
        for dy in 0..<cellsAcross { windows[Cell(x: cell.x - dx, y: cell.y - dy), default: 0] += count }
      }
    }
    guard let best = windows.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    let inside = counts.filter {
      (best.x..<best.x + cellsAcross).contains($0.key.x) && (best.y..<best.y + cellsAcross).contains($0.key.y)
    }
    // Whole numbers until the end: the order of summing does not matter.
    let total = inside.values.reduce(0, +)
    let x = inside.reduce(0) { $0 + $1.key.x * $1.value }
    let y = inside.reduce(0) { $0 + $1.key.y * $1.value }
    return MapPoint(
      east: (Double(x) / Double(total) + 0.5) * size, north: (Double(y) / Double(total) + 0.5) * size)
  }

  private static func add(_ path: [MapPoint], size: Double, to cells: inout Set<Cell>) {
    func cell(_ east: Double, _ north: Double) -> Cell {
      Cell(x: Int((east / size).rounded(.down)), y: Int((north / size).rounded(.down)))
    }
    for (from, to) in zip(path, path.dropFirst()) {
      let longest = max((to.east - from.east).magnitude, (to.north - from.north).magnitude)
      // A leg across half the earth is an error of the feed: its ends are enough.
      let steps = longest > 1_000_000 ? 1 : max(1, Int(longest / size * 2))
      for step in 0...steps {
        let part = Double(step) / Double(steps)
        cells.insert(cell(from.east + (to.east - from.east) * part, from.north + (to.north - from.north) * part))
      }
    }
  }
}
