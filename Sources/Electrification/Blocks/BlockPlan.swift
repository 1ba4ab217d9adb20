/// The blocks of a day with the fewest buses and, among those, the fewest empty metres; and what proves both.
public struct BlockPlan: Equatable, Sendable {
  /// One block a bus, by the start of its first trip; ties by the number of the trip.
  public let blocks: [Block]

  /// A number of buses that no plan goes below, by the prices of the first stage.
  public let fleetLowerBound: Int

  /// All empty metres, pull-outs and pull-ins included.
  public let deadheadMetres: Int

  /// Empty metres that no plan with this fleet goes below, by the prices of both stages.
  public let deadheadMetresLowerBound: Int

  /// The busiest moment: a second reason, for the naked eye, why the fleet is not smaller.
  public let tripsInMotion: TripsInMotion

  /// What each overnight place sees, in the order of the places; empty when the nights are ignored.
  public let nights: [Night]

  /// How many buses it takes.
  public var fleet: Int { blocks.count }

  /// True when neither fewer buses nor, with as many buses, fewer empty metres are possible.
  public var proven: Bool { fleet == fleetLowerBound && deadheadMetres == deadheadMetresLowerBound }
}

/// The buses of one overnight place.
public struct Night: Equatable, Sendable {
  /// Where it is.
  public let terminal: Int32

  /// How many leave in the morning.
  public let busesOut: Int

  /// How many come in the evening.
  public let busesIn: Int

  /// If the same day is run again: the shortest time between a bus coming in and the one that leaves in its stead, in seconds, when they
  /// are paired first in, first out (which makes it as long as it can be). Negative: a bus is not back when it is needed, and
  /// the fleet is too small for two such days in a row. Nil when no bus sleeps here or the counts differ.
  public let shortestNightSeconds: Int?
}
