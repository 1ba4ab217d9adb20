import Archives
import Electrification
import Quantities

/// The energy model against everything that was measured, from a folder of shared data.
public struct EnergyValidation: Sendable {
  /// All measurements, in the order of the table.
  public let measurements: [ValidationMeasurement]
  /// The scored cases, computed.
  public let cases: [EnergyCaseResult]
  /// What a passenger more costs, measured and in the model.
  public let passengerCosts: [PassengerCost]
  /// What the model gives where a measurement leaves much open.
  public let ranges: [ValidationRange]
  /// The small network.
  public let network: ValidationNetwork
  /// SHA-256 of measurements and cases.
  public let hashes: [(file: String, hash: String)]

  /// The cases all together, without Zürich, without Sydney.
  public var scores: (all: ValidationScore, withoutZurich: ValidationScore, withoutSydney: ValidationScore) {
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
    passengerCosts = try PassengerCost.list(cases)
    ranges = try ValidationRange.listAll()
    network = try ValidationNetwork(
      feed: folder + "/mini-jamtland/gtfs", heights: folder + "/mini-jamtland/elevation.csv")
    hashes = try [measured, scored].map { path in
      (path.split(separator: "/").suffix(2).joined(separator: "/"), ContentHash(of: try readFile(at: path)).description)
    }
  }

  private func score(_ belongs: (String) -> Bool) -> ValidationScore {
    ValidationScore(
      cases.filter { belongs($0.id) }.compactMap { result in
        result.measured.map { measured in
          (
            result.vehicle, measured.kilowattHoursPerKilometre, result.electricity.kilowattHoursPerKilometre
          )
        }
      })
  }
}
