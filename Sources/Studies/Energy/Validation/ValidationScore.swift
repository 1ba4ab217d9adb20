/// Errors of the energy model over a set of measured cases.
public struct ValidationScore: Sendable {
  /// kWh/km that a constant would give: for articulated buses, and for all others.
  public static let constants = (articulated: 1.62, other: 1.10)

  /// What is in the set.
  public let count: Int
  /// Median of the absolute errors; of an even count the mean of the middle two.
  public let median: Double
  /// The largest of the absolute errors.
  public let worst: Double
  /// The median error of a constant for each class.
  public let medianOfConstant: Double

  /// Cases by vehicle class, measured and modelled kWh/km.
  init(_ cases: [(vehicle: String, measured: Double, modelled: Double)]) {
    let errors = cases.map { abs($0.modelled / $0.measured - 1) }
    count = cases.count
    median = Self.median(errors)
    worst = errors.max() ?? 0
    medianOfConstant = Self.median(
      cases.map {
        let constant = $0.vehicle == "articulated-18m" ? Self.constants.articulated : Self.constants.other
        return abs(constant / $0.measured - 1)
      })
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
