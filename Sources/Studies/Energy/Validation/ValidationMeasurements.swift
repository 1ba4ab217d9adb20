import Archives

/// A published measurement of consumption, as the table of measurements has it.
public struct ValidationMeasurement: Sendable {
  /// Its identifier.
  public let id: String
  /// What was measured, where and when, at what temperature and speed: as the table says it.
  public let bus: String
  /// Where.
  public let place: String
  /// When.
  public let period: String
  /// °C or words; empty where unknown.
  public let temperature: String
  /// km/h or words; empty where unknown.
  public let speed: String
  /// kWh/km, as written.
  public let measured: String
  /// The source.
  public let source: String

  /// Reads the table: tab separated, with the columns `id`, `bus_type`, `place`, `period`, `temp_c`, `mean_speed_kmh`, `kwh_per_km`
  /// and `source`.
  ///
  /// - Throws: `ArchiveError` where the file cannot be read, `EnergyCaseError` where a column or cell lacks.
  static func read(path: String) throws -> [ValidationMeasurement] {
    let text = String(decoding: try readFile(at: path), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let wanted = ["id", "bus_type", "place", "period", "temp_c", "mean_speed_kmh", "kwh_per_km", "source"]
    let columns = try wanted.map { name in
      guard let place = lines.first?.firstIndex(of: name) else {
        throw EnergyCaseError(
          file: path, line: 1, column: name, problem: "the table of measurements lacks it: give the whole table")
      }
      return place
    }
    return try lines.dropFirst().enumerated().map { number, cells in
      guard let last = columns.max(), cells.count > last else {
        throw EnergyCaseError(file: path, line: number + 2, problem: "the row is shorter than the header: mend it")
      }
      let values = columns.map { cells[$0] }
      return ValidationMeasurement(
        id: values[0], bus: values[1], place: values[2], period: values[3], temperature: values[4], speed: values[5],
        measured: values[6], source: values[7])
    }
  }
}
