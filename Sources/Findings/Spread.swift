public import Quantities

/// How far a figure may lie from its middle: values that are exceeded with a stated probability.
///
/// P99 has one meaning in elbuss: exceeded on one service day in a hundred of the year, weather sampled. On a given design day
/// only P50 and P90 can be stated. Whatever was not computed is nil and never filled in.
public struct Spread: Hashable, Sendable {
  /// Exceeded in nine cases of ten.
  public let p10: RoundedDecimal?
  /// Exceeded in half of the cases.
  public let p50: RoundedDecimal?
  /// Exceeded in one case of ten.
  public let p90: RoundedDecimal?
  /// Exceeded in one case of a hundred.
  public let p99: RoundedDecimal?

  /// A spread rounded to a figure's decimals.
  ///
  /// - Precondition: as for rounded ones, and each is finite.
  public init(p10: Double? = nil, p50: Double? = nil, p90: Double? = nil, p99: Double? = nil, decimals: Int) {
    func rounded(_ value: Double?) -> RoundedDecimal? {
      guard let value else { return nil }
      guard let rounded = RoundedDecimal(value, decimals: decimals) else {
        preconditionFailure("a percentile \(value)")
      }
      return rounded
    }
    self.init(p10: rounded(p10), p50: rounded(p50), p90: rounded(p90), p99: rounded(p99))
  }

  /// A spread by its known percentiles.
  ///
  /// - Precondition: those that are given do not fall from P10 to P99.
  public init(
    p10: RoundedDecimal? = nil, p50: RoundedDecimal? = nil, p90: RoundedDecimal? = nil, p99: RoundedDecimal? = nil
  ) {
    let known = [p10, p50, p90, p99].compactMap { $0?.doubleValue }
    precondition(zip(known, known.dropFirst()).allSatisfy { $0 <= $1 }, "percentiles fall: \(known)")
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.p99 = p99
  }
}
