extension CommaTable {
  /// The table of energy cases in a file's bytes: every row has as many cells as the header.
  ///
  /// - Throws: `EnergyCaseError` for bytes that are no such table.
  static func getCases(_ bytes: [UInt8], file: String) throws(EnergyCaseError) -> CommaTable {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw EnergyCaseError(file: file, problem: "the text is not UTF-8: save the table as CSV UTF-8")
    }
    let table: CommaTable
    do {
      table = try CommaTable(text)
    } catch {
      throw EnergyCaseError(file: file, line: error.line, problem: "a quote is opened and never closed: close it")
    }
    let header = table.headerRow
    guard !header.cells.isEmpty else {
      throw EnergyCaseError(
        file: file, problem: "the table is empty: begin with a header line, such as case,vehicle,heating,temperature_c")
    }
    if header.cells.count == 1 && header.cells[0].contains(where: { ";\t".contains($0) }) {
      throw EnergyCaseError(
        file: file, line: header.line,
        problem:
          "the columns are not separated by commas: save the table with comma as separator and point as decimal sign"
      )
    }
    for row in table.rows where row.cells.count != header.cells.count {
      throw EnergyCaseError(
        file: file, line: row.line,
        problem: "the row has \(row.cells.count) cells and the header \(header.cells.count) columns:"
          + " give every column a cell (empty takes the default), and write decimals with a point")
    }
    return table
  }
}
