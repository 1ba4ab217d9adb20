import Archives
public import Electrification
import Quantities

/// The stays of buses at one place, from a file with the columns `bus,arrival_s,departure_s,energy_needed_kwh,max_kw,efficiency` in
/// any order. Other columns are left alone.
public struct StaysFile: Equatable, Sendable {
  /// The columns that a file must have.
  public static let columns = ["bus", "arrival_s", "departure_s", "energy_needed_kwh", "max_kw", "efficiency"]

  /// The file, as it was named.
  public let path: String
  /// The stays, in the order of the rows.
  public let stays: [DepotStay]

  /// Reads a file.
  ///
  /// - Throws: `ArchiveError` where it cannot be read, `StaysFileError` where it does not hold stays.
  public init(path: String) throws {
    let bytes = try readFile(at: path, limit: 64 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw StaysFileError(file: path, problem: "the file is not in UTF-8; save it as CSV in UTF-8")
    }
    try self.init(path: path, text: text)
  }

  init(path: String, text: String) throws(StaysFileError) {
    let table: CommaTable
    do {
      table = try CommaTable(text)
    } catch {
      throw StaysFileError(
        file: path, line: error.line, problem: "a quoted value is never closed; close it with a second quote")
    }
    let places = try Self.places(in: table.header, path)
    if table.rows.isEmpty {
      throw StaysFileError(file: path, problem: "there is a header but no stay; give one row for each stay")
    }
    var stays: [DepotStay] = []
    for row in table.rows {
      guard row.cells.count == table.header.count else {
        throw StaysFileError(
          file: path, line: row.line,
          problem:
            "the row has \(row.cells.count) values for \(table.header.count) columns; decimals are written with a point"
        )
      }
      stays.append(try StaysRow(path: path, line: row.line, cells: places.map { row.cells[$0] }).stay())
    }
    self.path = path
    self.stays = stays
    try checkOverlaps(lines: table.rows.map(\.line))
  }

  /// Where the columns stand, in the order of `columns`.
  private static func places(in header: [String], _ path: String) throws(StaysFileError) -> [Int] {
    if header.isEmpty {
      throw StaysFileError(
        file: path,
        problem: "the file is empty; give a header with \(columns.joined(separator: ",")) and a row for each stay")
    }
    if header.count == 1, header[0].contains(";") {
      throw StaysFileError(
        file: path, line: 1,
        problem: "values are separated by semicolons; save it with commas, and decimals with a point")
    }
    var places: [Int] = []
    for column in columns {
      let found = header.indices.filter { header[$0] == column }
      if found.count > 1 {
        throw StaysFileError(file: path, line: 1, column: column, problem: "the column is there twice; remove one")
      }
      guard let place = found.first else {
        let near = findNearest(column, among: header.filter { !columns.contains($0) })
        let hint = near.map { " (is it '\($0)'?)" } ?? ""
        throw StaysFileError(
          file: path, line: 1, column: column,
          problem: "the column is missing\(hint); the header must name \(columns.joined(separator: ", "))")
      }
      places.append(place)
    }
    return places
  }

  /// No bus stands in two bays at once.
  private func checkOverlaps(lines: [Int]) throws(StaysFileError) {
    let order = stays.indices.sorted {
      (stays[$0].bus, stays[$0].arrivalSeconds, $0) < (stays[$1].bus, stays[$1].arrivalSeconds, $1)
    }
    for (one, next) in zip(order, order.dropFirst())
    where stays[one].bus == stays[next].bus && stays[one].departureSeconds > stays[next].arrivalSeconds {
      throw StaysFileError(
        file: path, line: max(lines[one], lines[next]), column: "bus",
        problem:
          "bus '\(stays[one].bus)' already has a stay at that time on line \(min(lines[one], lines[next])); remove one or name the buses apart"
      )
    }
  }
}

/// One row, cell by cell in the order of `StaysFile.columns`.
private struct StaysRow {
  let path: String
  let line: Int
  let cells: [String]

  func stay() throws(StaysFileError) -> DepotStay {
    if cells[0].isEmpty { throw error(0, "the bus has no name; give it one") }
    let arrival = try seconds(1)
    let departure = try seconds(2)
    guard arrival < departure else {
      throw error(
        2, "the bus leaves at \(departure) s but arrives at \(arrival) s; after midnight 86400 is added to the time")
    }
    let energy = try number(3)
    guard energy <= DepotCharging.largestKilowattHours else {
      throw error(3, "\(cells[3]) kWh is more than any bus takes; give kilowatt hours, not watt hours")
    }
    let power = try number(4)
    guard power > 0 else { throw error(4, "a bay without power cannot charge; give more than 0 kW") }
    let efficiency = try number(5)
    guard efficiency > 0, efficiency <= 1 else {
      throw error(
        5,
        "\(cells[5]) is no efficiency; give the share of the grid's energy that reaches the battery, above 0 and at most 1"
      )
    }
    guard power / efficiency <= DepotCharging.largestKilowatts else {
      throw error(4, "\(cells[4]) kW is more than any bay has; give kilowatts, not watts")
    }
    return DepotStay(
      bus: cells[0], arrivalSeconds: arrival, departureSeconds: departure, energyNeeded: Energy(kilowattHours: energy),
      maximumPower: Power(kilowatts: power), efficiency: efficiency)
  }

  private func seconds(_ place: Int) throws(StaysFileError) -> Int {
    guard let seconds = Int(cells[place]) else {
      throw error(
        place, "'\(cells[place])' is no whole number of seconds since midnight; give for instance 69300 for 19:15")
    }
    guard (0...DepotCharging.latestSeconds).contains(seconds) else {
      throw error(place, "\(seconds) s is outside 0 to \(DepotCharging.latestSeconds) s; count from the first midnight")
    }
    return seconds
  }

  private func number(_ place: Int) throws(StaysFileError) -> Double {
    guard let number = DecimalNumber(cells[place]) else {
      throw error(place, "'\(cells[place])' is no decimal number; give for instance 150 or 426.55")
    }
    guard number >= DecimalNumber(0) else { throw error(place, "\(cells[place]) is negative; give 0 or more") }
    return number.doubleValue
  }

  private func error(_ place: Int, _ problem: String) -> StaysFileError {
    StaysFileError(file: path, line: line, column: StaysFile.columns[place], problem: problem)
  }
}
