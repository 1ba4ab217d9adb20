/// A small table that people and programs write: a header and rows, separated by commas (RFC 4180). For files of some thousand rows;
/// feeds have a reader of their own.
struct CommaTable {
  /// A row and the line of the file that it begins on.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The names of the columns, without spaces round them, and their line.
  let headerRow: Row
  /// The rows that hold anything.
  let rows: [Row]

  /// The names of the columns.
  var header: [String] { headerRow.cells }

  /// The table that a text holds. Line ends may be LF, CRLF or CR; a byte order mark and spaces round values are passed over.
  ///
  /// - Throws: `UnclosedQuote` where a quote is never closed.
  init(_ text: String) throws(UnclosedQuote) {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var isQuoted = false
    var wasQuoted = false

    func endCell() {
      if wasQuoted {
        cells.append(cell)
      } else {
        var trimmed = cell.unicodeScalars[...]
        while let first = trimmed.first, first == " " || first == "\t" { trimmed.removeFirst() }
        while let last = trimmed.last, last == " " || last == "\t" { trimmed.removeLast() }
        cells.append(String(trimmed))
      }
      cell = ""
      wasQuoted = false
    }
    func endRow() {
      endCell()
      if cells != [""] { rows.append(Row(line: start, cells: cells)) }
      cells = []
    }

    let scalars = Array(text.unicodeScalars)
    var place = scalars.first == "\u{FEFF}" ? 1 : 0
    while place < scalars.count {
      let scalar = scalars[place]
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      let isLineEnd = scalar == "\n" || (scalar == "\r" && next != "\n")
      if isLineEnd { line += 1 }
      if isQuoted {
        if scalar == "\"" {
          if next == "\"" {
            cell.unicodeScalars.append(scalar)
            place += 1
          } else {
            isQuoted = false
          }
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" && cell.allSatisfy({ $0 == " " }) && !wasQuoted {
        cell = ""
        isQuoted = true
        wasQuoted = true
      } else if scalar == "," {
        endCell()
      } else if isLineEnd {
        endRow()
        start = line
      } else if scalar != "\r" && !(wasQuoted && scalar == " ") {
        cell.unicodeScalars.append(scalar)
      }
      place += 1
    }
    if isQuoted { throw UnclosedQuote(line: start) }
    if !cell.isEmpty || !cells.isEmpty || wasQuoted { endRow() }
    headerRow = rows.first ?? Row(line: 1, cells: [])
    self.rows = Array(rows.dropFirst())
  }
}

/// A quote that is opened and never closed: everything behind it would be one cell.
struct UnclosedQuote: Error {
  /// The line of the row that it stands in.
  let line: Int
}
