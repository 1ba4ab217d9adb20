/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
struct TextTable {
  /// Which side of a column its cells stand on.
  enum Side {
    case left, right
  }

  private let sides: [Side]
  private var rows: [[String]] = []

  init(_ sides: [Side], header: [String]) {
    self.sides = sides
    rows.append(header)
  }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == sides.count, "\(cells.count) cells for \(sides.count) columns")
    rows.append(cells)
  }

  /// The lines, each indented, without spaces at the end.
  func lines(indent: Int = 2) -> [String] {
    let widths = sides.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.indices.map { pad(row[$0], to: widths[$0], sides[$0]) }
      var line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  private func pad(_ cell: String, to width: Int, _ side: Side) -> String {
    let space = String(repeating: " ", count: max(0, width - cell.count))
    return side == .left ? cell + space : space + cell
  }
}
