public import Electrification
import Quantities

/// What `elbuss charge --json` prints. Exactly these members; powers in kilowatts to the milliwatt, which is what the optimisation counts in.
public enum ChargeJSON {
  /// The document, with a line end behind it.
  ///
  /// - Parameter seconds: how long the planning took. The only member that differs between two runs.
  public static func text(_ plan: ChargingPlan, seconds: Double) -> String {
    JSON.object([
      ("peakKilowatts", .number(plainNumber(plan.peak.kilowatts, decimals: 6))),
      ("lowerBoundKilowatts", .number(plainNumber(plan.lowerBound.kilowatts, decimals: 6))),
      ("uncontrolledPeakKilowatts", .number(plainNumber(plan.unmanagedPeak.kilowatts, decimals: 6))),
      ("proven", .boolean(plan.proven)), ("seconds", .number(plainNumber(seconds, decimals: 3))),
    ]).text
  }
}

/// A number with a decimal point, rounded.
///
/// - Precondition: it is finite and below 10¹⁸ in magnitude, as all powers and times here are.
func plainNumber(_ value: Double, decimals: Int) -> String {
  guard let rounded = RoundedDecimal(value, decimals: decimals) else { preconditionFailure("\(value) has no digits") }
  return rounded.description
}
