import Archives
import Electrification
import Quantities

/// The energy model against everything that was measured, from a folder of shared data.
public struct EnergyValidation: Sendable {
  /// Errors of a set of scored cases.
  public struct Score: Sendable {
    /// What is in the set.
    public let count: Int
    /// Median and largest of the absolute errors.
    public let median: Double
    /// The largest of the absolute errors.
    public let worst: Double
    /// The median error of a constant for each class: 1.62 kWh/km for 18 m, 1.10 else.
    public let medianOfConstant: Double
  }

  /// All measurements, in the order of the table.
  public let measurements: [ValidationMeasurement]
  /// The scored cases, computed.
  public let cases: [EnergyCaseResult]
  /// What the model gives where a measurement leaves much open.
  public let ranges: [ValidationRange]
  /// The small network.
  public let network: ValidationNetwork
  /// SHA-256 of measurements and cases.
  public let hashes: [(file: String, hash: String)]

  /// The cases all together, without Zürich, without Sydney.
  public var scores: (all: Score, withoutZurich: Score, withoutSydney: Score) {
    (score { _ in true }, score { !$0.hasPrefix("Z") }, score { !$0.hasPrefix("SY") })
  }

  /// Reads `domain/consumption-measurements.tsv`, `domain/energy-cases.csv` and `mini-jamtland` in a folder, and computes.
  ///
  /// - Throws: `ArchiveError`, `EnergyCaseError` or `FeedError`, each one sentence with its remedy.
  public init(folder: String) throws {
    let measured = folder + "/domain/consumption-measurements.tsv"
    let scored = folder + "/domain/energy-cases.csv"
    measurements = try ValidationMeasurement.read(path: measured)
    cases = try EnergyCases(path: scored).results
    ranges = try ValidationRange.listAll()
    network = try ValidationNetwork(
      feed: folder + "/mini-jamtland/gtfs", heights: folder + "/mini-jamtland/elevation.csv")
    hashes = try [measured, scored].map { path in
      (path.split(separator: "/").suffix(2).joined(separator: "/"), ContentHash(of: try readFile(at: path)).description)
    }
  }

  private func score(_ belongs: (String) -> Bool) -> Score {
    let some = cases.filter { $0.error != nil && belongs($0.id) }
    let constants = some.compactMap { result -> Double? in
      let isLong = result.values.first { $0.column == .vehicle }?.text == "articulated-18m"
      return result.measured.map { abs((isLong ? 1.62 : 1.10) / $0.kilowattHoursPerKilometre - 1) }
    }
    let errors = some.compactMap { $0.error.map(abs) }
    return Score(
      count: some.count, median: Self.median(errors), worst: errors.max() ?? 0,
      medianOfConstant: Self.median(constants))
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
