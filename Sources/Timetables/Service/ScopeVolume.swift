public import Quantities

/// Traffic over all service days of a feed that belongs to one scope: an area, a lot, a contractor.
public struct ScopeVolume: Equatable, Sendable {
  /// Trips as run that come into the scope, if only for a part of their way.
  public internal(set) var trips = 0
  /// Seconds of trips within the scope.
  public internal(set) var seconds = 0.0
  /// Metres of trips within the scope.
  public internal(set) var metres = 0.0

  /// Length within the scope.
  public var distance: Distance { Distance(metres: metres) }
  /// Time within the scope.
  public var time: TimeSpan { TimeSpan(seconds: seconds) }

  /// No traffic.
  public init() {}

  mutating func add(trips: Int, seconds: Double, metres: Double) {
    self.trips += trips
    self.seconds += seconds
    self.metres += metres
  }
}
