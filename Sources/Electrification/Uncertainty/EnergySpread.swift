public import Quantities

/// How the electricity of a trip, a block or a line is spread over the days that were drawn.
///
/// One meaning each: P99 is exceeded on one service day in a hundred of the days that were given; over a year of days the weather is in it,
/// on one design day it is not, and then only P50 and P90 are to be stated, as of that day.
public struct EnergySpread: Equatable, Sendable {
  private let joules: NumberSpread

  /// Exceeded on nine days in ten.
  public var p10: Energy { Energy(joules: joules.p10) }
  /// Exceeded on every other day.
  public var p50: Energy { Energy(joules: joules.p50) }
  /// Exceeded on one day in ten.
  public var p90: Energy { Energy(joules: joules.p90) }
  /// Exceeded on one day in a hundred.
  public var p99: Energy { Energy(joules: joules.p99) }
  /// Standard error of `p99` from the number of draws.
  public var standardErrorOfP99: Energy { Energy(joules: joules.standardErrorOfP99) }
  /// The mean.
  public var mean: Energy { Energy(joules: joules.mean) }
  /// Standard deviation.
  public var standardDeviation: Energy { Energy(joules: joules.standardDeviation) }

  /// The spread of a sample in joules, which is sorted in place.
  init(sorting sample: inout [Double]) { joules = NumberSpread(sorting: &sample) }

  /// The spread of a sample in joules; nil of none.
  init?(_ sample: [Double]) {
    guard !sample.isEmpty else { return nil }
    joules = NumberSpread(sample)
  }
}
