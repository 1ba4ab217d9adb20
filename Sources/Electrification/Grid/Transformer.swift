public import Quantities

/// The transformers to choose from, by `parameters/transformers.tsv`.
public enum Transformer {
  /// Ratings in kVA, rising.
  public static let ratings: [Double] = {
    let table = TabTable(CarriedTransformers.text)
    return table.rows.map { TabTable.number($0[table.column("kva")]) }
  }()

  /// The apparent power that a peak asks of a transformer: peak / (power factor · highest load), in kVA.
  public static func kilovoltAmperes(for peak: Power, parameters: GridParameters = .defaults) -> Double {
    peak.kilowatts / (parameters[.transformerPowerFactor] * parameters[.transformerLoadShare])
  }

  /// The smallest rating that carries a peak, in kVA; nil where it takes more than the largest, and so several.
  public static func findRating(for peak: Power, parameters: GridParameters = .defaults) -> Double? {
    let needed = kilovoltAmperes(for: peak, parameters: parameters)
    return ratings.first { $0 >= needed }
  }
}
