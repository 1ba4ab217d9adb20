/// A place where buses sleep: a depot, or a village where one or two stand.
public struct OvernightPlace: Equatable, Sendable {
  /// Where it is.
  public let terminal: Int32

  /// How many buses it holds; nil for any number.
  public let mostBuses: Int?

  /// A place at a terminal.
  public init(terminal: Int32, mostBuses: Int? = nil) {
    self.terminal = terminal
    self.mostBuses = mostBuses
  }
}

/// What is asked of the nights.
public enum OvernightRule: Equatable, Sendable {
  /// Nothing: blocks begin and end where they like, at no cost, and nobody brings the buses back. The textbook problem without a
  /// depot: its fleet and metres are lower bounds, not a plan one can run two days in a row.
  case ignored

  /// Buses sleep at these places and every pull-out and pull-in counts. Balanced, each place has as many buses in the
  /// evening as left it in the morning, so that the same day can be run again; a bus may sleep elsewhere than the night before.
  case places([OvernightPlace], balanced: Bool = true)

  /// The places, none if the nights are ignored.
  public var places: [OvernightPlace] {
    switch self {
    case .ignored: []
    case .places(let places, balanced: _): places
    }
  }
}
