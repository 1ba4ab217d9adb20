/// The way from one stop of a pattern to the next.
public struct Leg: Hashable, Sendable {
  /// Length in metres, at least the great circle between the two stops.
  public let metres: Double
  /// Great circle between the two stops, in metres.
  public let greatCircleMetres: Double
  /// Where the length comes from.
  public let source: LegSource
}

/// Where the length of a leg comes from, the best first.
public enum LegSource: String, CaseIterable, Hashable, Sendable {
  /// Measured along the trip's shape.
  case shape
  /// The feed's shape_dist_traveled.
  case stated
  /// The feed gives no length, and no shape that follows the stops: the great circle, which no road undercuts. Whoever plans with it adds
  /// a detour factor.
  case greatCircle = "great-circle"
  /// The feed states a length below the great circle, which is impossible: the great circle instead.
  case replaced
  /// A stop has no coordinate, or one where no bus runs, and the feed gives no length: counted as nothing, and said so.
  case unknown
}

extension LegSource {
  /// Its place in `allCases`.
  var place: Int {
    switch self {
    case .shape: 0
    case .stated: 1
    case .greatCircle: 2
    case .replaced: 3
    case .unknown: 4
    }
  }
}
