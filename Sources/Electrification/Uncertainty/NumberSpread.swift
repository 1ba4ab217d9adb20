/// How a number is spread over the days that were drawn.
public struct NumberSpread: Equatable, Sendable {
  /// Exceeded on nine days in ten.
  public let p10: Double
  /// Exceeded on every other day.
  public let p50: Double
  /// Exceeded on one day in ten.
  public let p90: Double
  /// Exceeded on one day in a hundred.
  public let p99: Double
  /// Standard error of `p99` from the number of draws: half of the distance between the order statistics one standard deviation of a
  /// binomial count below and above it.
  public let standardErrorOfP99: Double
  /// The mean.
  public let mean: Double
  /// Standard deviation.
  public let standardDeviation: Double

  /// The spread of some numbers.
  ///
  /// - Precondition: there is one, and none is NaN.
  public init(_ numbers: some Sequence<Double>) {
    var sample = Array(numbers)
    self.init(sorting: &sample)
  }

  /// The spread of a sample, which is sorted in place.
  init(sorting sample: inout [Double]) {
    precondition(!sample.isEmpty, "the spread of no number")
    sample.sort()
    let values = sample
    let count = Double(values.count)
    func at(_ rank: Double) -> Double {
      let place = min(count - 1, max(0, rank))
      let low = Int(place)
      let high = min(low + 1, values.count - 1)
      return values[low] + (place - Double(low)) * (values[high] - values[low])
    }
    func quantile(_ share: Double) -> Double { at(share * (count - 1)) }
    (p10, p50, p90, p99) = (quantile(0.10), quantile(0.50), quantile(0.90), quantile(0.99))
    let reach = (count * 0.99 * 0.01).squareRoot()
    let centre = 0.99 * (count - 1)
    standardErrorOfP99 = (at(centre + reach) - at(centre - reach)) / 2
    let middle = values.reduce(0, +) / count
    mean = middle
    let squares = values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    standardDeviation = (squares / max(1, count - 1)).squareRoot()
  }
}
