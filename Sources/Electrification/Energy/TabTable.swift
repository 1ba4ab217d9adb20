/// A small table that the program carries: a header line and tab-separated rows.
struct TabTable {
  let columns: [String]
  let rows: [[String]]

  /// The table that a carried text holds.
  ///
  /// - Precondition: every row has as many cells as the header; a test reads every carried table.
  init(_ text: StaticString) {
    let lines = "\(text)".split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    columns = lines.first ?? []
    rows = Array(lines.dropFirst())
    for row in rows {
      precondition(row.count == columns.count, "a carried table has \(columns.count) columns and a row \(row)")
    }
  }

  /// The place of a column.
  ///
  /// - Precondition: the table has the column.
  func column(_ name: String) -> Int {
    guard let index = columns.firstIndex(of: name) else { preconditionFailure("a carried table lacks column \(name)") }
    return index
  }

  /// A number of a carried table.
  ///
  /// - Precondition: the cell holds one.
  static func number(_ cell: String) -> Double {
    guard let number = Double(cell) else {
      preconditionFailure("a carried table holds “\(cell)” where a number stands")
    }
    return number
  }
}
