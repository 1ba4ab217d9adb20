public import Quantities

/// How the electricity of a trip, a block or a line is spread over the days that were drawn.
///
/// One meaning each: P99 is exceeded on one service day in a hundred of the days that were given; over a year of days the weather is in it,
/// on one design day it is not, and then only P50 and P90 are to be stated, as of that day.
public struct EnergySpread: Equatable, Sendable {
  /// Exceeded on nine days in ten.
  public let p10: Energy
  /// Exceeded on every other day.
  public let p50: Energy
  /// Exceeded on one day in ten.
  public let p90: Energy
  /// Exceeded on one day in a hundred.
  public let p99: Energy
  /// Standard error of `p99` from the number of draws: half of the distance between the order statistics one standard deviation of a
  /// binomial count below and above it.
  public let standardErrorOfP99: Energy
  /// The mean.
  public let mean: Energy
  /// Standard deviation.
  public let standardDeviation: Energy

  /// The spread of a sample in joules, which is sorted in place.
  init(sorting sample: inout [Double]) {
    sample.sort()
    let values = sample
    let count = Double(values.count)
    func at(_ rank: Double) -> Double {
      let place = min(count - 1, max(0, rank))
      let low = Int(place)
      let high = min(low + 1, values.count - 1)
      return values[low] + (place - Double(low)) * (values[high] - values[low])
    }
    func quantile(_ share: Double) -> Energy { Energy(joules: at(share * (count - 1))) }
    (p10, p50, p90, p99) = (quantile(0.10), quantile(0.50), quantile(0.90), quantile(0.99))
    let reach = (count * 0.99 * 0.01).squareRoot()
    let centre = 0.99 * (count - 1)
    standardErrorOfP99 = Energy(joules: (at(centre + reach) - at(centre - reach)) / 2)
    let middle = values.reduce(0, +) / count
    mean = Energy(joules: middle)
    let squares = values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    standardDeviation = Energy(joules: (squares / max(1, count - 1)).squareRoot())
  }
}
