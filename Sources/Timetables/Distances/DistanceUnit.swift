/// The unit of a feed's shape_dist_traveled, which GTFS leaves unstated (google/transit issue 568).
public enum DistanceUnit: String, CaseIterable, Hashable, Sendable {
  /// Metres.
  case metre = "m"
  /// Kilometres.
  case kilometre = "km"
  /// International miles.
  case mile = "mi"
  /// International feet.
  case foot = "ft"

  /// Metres in one.
  public var metres: Double {
    switch self {
    case .metre: 1
    case .kilometre: 1000
    case .mile: 1609.344
    case .foot: 0.3048
    }
  }

  /// The unit that makes stated lengths the most plausible, given stated length over great-circle length for many ways.
  ///
  /// A way is at least its great circle and seldom twice as long; the units lie at least a factor 1.6 apart. The middle ratio
  /// is compared with 1.2, what Swedish and American feeds show on the whole (1.11 to 1.3 measured on the feeds at hand).
  ///
  /// - Returns: nil where there is no ratio, or where the best unit leaves the middle way under 0.7 or over 2.5 times its great
  ///   circle: such a column is no length.
  static func infer(ratios: [Double]) -> DistanceUnit? {
    guard !ratios.isEmpty else { return nil }
    let middle = ratios.sorted()[ratios.count / 2]
    let typicalDetour = 1.2
    func strain(_ unit: DistanceUnit) -> Double {
      let ratio = middle * unit.metres / typicalDetour
      return max(ratio, 1 / ratio)
    }
    guard middle > 0, let best = allCases.min(by: { strain($0) < strain($1) }) else { return nil }
    return (0.7...2.5).contains(middle * best.metres) ? best : nil
  }
}
