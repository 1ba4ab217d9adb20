public import Electrification

/// A file of stays and the charging plan made of it: what `elbuss charge` shows.
public struct DepotCharge: Sendable {
  /// What was read.
  public let file: StaysFile
  /// The plan.
  public let plan: ChargingPlan

  /// Reads a file of stays and plans their charging.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - repeats: whether the day repeats, so that what passes midnight meets the morning.
  /// - Throws: `ArchiveError`, `StaysFileError` or `ChargingError`, each one sentence with its remedy.
  public init(path: String, repeats: Bool) throws {
    file = try StaysFile(path: path)
    plan = try DepotCharging(stays: file.stays, repeats: repeats).solve()
  }
}
