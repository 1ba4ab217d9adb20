/// A small CSV table that people write by hand: a header and rows, by RFC 4180, with a byte order mark or not, any line ends.
struct CommaTable {
  /// A row with the line that it starts on.
  struct Row {
    let line: Int
    let cells: [String]
  }

  let header: Row
  let rows: [Row]

  /// The table of a file's bytes.
  ///
  /// - Throws: `EnergyCaseError` for bytes that are no such table.
  init(_ bytes: [UInt8], file: String) throws(EnergyCaseError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw EnergyCaseError(file: file, problem: "the text is not UTF-8: save the table as CSV UTF-8")
    }
    var rows = try Self.rows(of: text, file: file)
    guard let header = rows.first else {
      throw EnergyCaseError(
        file: file, problem: "the table is empty: begin with a header line, such as case,vehicle,heating,temperature_c")
    }
    rows.removeFirst()
    if header.cells.count == 1 && header.cells[0].contains(where: { ";\t".contains($0) }) {
      throw EnergyCaseError(
        file: file, line: header.line,
        problem:
          "the columns are not separated by commas: save the table with comma as separator and point as decimal sign"
      )
    }
    for row in rows where row.cells.count != header.cells.count {
      throw EnergyCaseError(
        file: file, line: row.line,
        problem: "the row has \(row.cells.count) cells and the header \(header.cells.count) columns:"
          + " give every column a cell (empty takes the default), and write decimals with a point")
    }
    self.header = header
    self.rows = rows
  }

  private static func rows(of text: String, file: String) throws(EnergyCaseError) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var (line, firstLine) = (1, 1)
    func finished() -> [String] { cells + [cell.trimmed] }
    var scalars = Array(text.unicodeScalars)[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\n" { line += 1 }
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append(scalars.removeFirst())
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"" where cell.trimmed.isEmpty:
        cell = ""
        isQuoted = true
      case ",":
        cells.append(cell.trimmed)
        cell = ""
      case "\r", "\n":
        if scalar == "\r" && scalars.first == "\n" { scalars.removeFirst() }
        let row = finished()
        if row != [""] { rows.append(Row(line: firstLine, cells: row)) }
        (cells, cell) = ([], "")
        line += 1
        firstLine = line
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted else {
      throw EnergyCaseError(file: file, line: firstLine, problem: "a quote is opened and never closed: close it")
    }
    let row = finished()
    if row != [""] { rows.append(Row(line: firstLine, cells: row)) }
    return rows
  }
}

extension String {
  /// Without spaces and tabs at both ends.
  fileprivate var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var rest = Substring(self).drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
