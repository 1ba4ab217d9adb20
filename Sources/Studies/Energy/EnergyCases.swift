internal import Archives
internal import Quantities

/// A table of cases, read and computed.
///
/// Columns: `case` and those of `EnergyCaseColumn`, in any order; `case` and `vehicle` must be there, any other may be left out or have
/// empty cells, and its default is then taken and told. With `measured_kwh_per_km` the model is held against it. Columns that mean
/// nothing here are passed over and told; one that looks like a slip of a known name is refused.
public struct EnergyCases: Sendable {
  /// The cases, in the order of the table.
  public let results: [EnergyCaseResult]
  /// Columns that mean nothing here.
  public let unusedColumns: [String]

  /// Median and largest of the absolute errors against what was measured; nil where no case was measured. Of an even count the
  /// median is the mean of the middle two.
  public var errors: (median: Double, worst: Double)? {
    let errors = results.compactMap { $0.error.map(abs) }.sorted()
    guard let worst = errors.last else { return nil }
    let middle = errors.count / 2
    return (errors.count % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2, worst)
  }

  private static let nameColumn = "case"
  private static let measuredColumn = "measured_kwh_per_km"

  /// Reads a file of cases and computes every one.
  ///
  /// - Throws: `ArchiveError` where the file cannot be read, `EnergyCaseError` for the first cell that cannot be used.
  public init(path: String) throws { try self.init(bytes: readFile(at: path), file: path) }

  /// Computes the cases of a table.
  ///
  /// - Throws: `EnergyCaseError` for the first cell that cannot be used.
  init(bytes: [UInt8], file: String) throws(EnergyCaseError) {
    let table = try CommaTable.getCases(bytes, file: file)
    unusedColumns = try Self.check(table.headerRow, file: file)
    var lines: [String: Int] = [:]
    var results: [EnergyCaseResult] = []
    for row in table.rows {
      let input = try Self.input(row, header: table.header, file: file)
      if let before = lines.updateValue(row.line, forKey: input.id) {
        throw EnergyCaseError(
          file: file, line: row.line, column: Self.nameColumn,
          problem: "“\(input.id)” stands already on line \(before): give each case a name of its own")
      }
      results.append(try input.evaluate())
    }
    self.results = results
  }

  /// The columns that are not used.
  private static func check(_ header: CommaTable.Row, file: String) throws(EnergyCaseError) -> [String] {
    let known = [nameColumn] + EnergyCaseColumn.allCases.map(\.rawValue) + [measuredColumn]
    for (place, name) in header.cells.enumerated() where header.cells[..<place].contains(name) {
      throw EnergyCaseError(
        file: file, line: header.line, column: name, problem: "the header has it twice: remove one of the two")
    }
    for name in [nameColumn, EnergyCaseColumn.vehicle.rawValue] where !header.cells.contains(name) {
      throw EnergyCaseError(
        file: file, line: header.line, column: name,
        problem: "the header lacks it: the columns are \(known.dropLast().joined(separator: ","))")
    }
    let unused = header.cells.filter { !known.contains($0) }
    for name in unused {
      if let meant = findNearest(name, among: known.filter { !header.cells.contains($0) }), isSlip(name, meant) {
        throw EnergyCaseError(
          file: file, line: header.line, column: name,
          problem: "no column has this name; the nearest is “\(meant)”: correct it or remove the column")
      }
    }
    return unused
  }

  /// Whether a name is so like a known one that passing it over would hide an error.
  private static func isSlip(_ name: String, _ known: String) -> Bool {
    let (letters, meant) = (name.lowercased().filter(\.isLetter), known.lowercased().filter(\.isLetter))
    return letters.hasPrefix(meant.prefix(4)) || meant.hasPrefix(letters.prefix(4)) || letters.count == meant.count
  }

  private static func input(
    _ row: CommaTable.Row, header: [String], file: String
  ) throws(EnergyCaseError) -> EnergyCaseInput {
    var texts: [EnergyCaseColumn: String] = [:]
    var id = ""
    var measured: Double?
    for (name, cell) in zip(header, row.cells) {
      if let column = EnergyCaseColumn(rawValue: name) { texts[column] = cell }
      if name == nameColumn { id = cell }
      if name == measuredColumn && !cell.isEmpty {
        guard let number = DecimalNumber(cell)?.doubleValue, number > 0 else {
          throw EnergyCaseError(
            file: file, line: row.line, column: name,
            problem:
              "“\(cell)” is no measured use: write kWh/km above zero with a point as decimal sign, or leave it empty"
          )
        }
        measured = number
      }
    }
    guard !id.isEmpty else {
      throw EnergyCaseError(
        file: file, line: row.line, column: nameColumn, problem: "the case has no name: give it one")
    }
    return EnergyCaseInput(id: id, texts: texts, measured: measured, file: file, line: row.line)
  }
}
