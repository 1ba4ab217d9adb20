/// A line on a sort of day, in one feed and in the other.
public struct LineChange: Hashable, Sendable {
  /// The line in the old feed; nil where it is new.
  public let old: RouteIndex?
  /// The line in the new feed; nil where it is gone.
  public let new: RouteIndex?
  /// The sort of day.
  public let pattern: DayPattern
  /// The kind of traffic; a line of both kinds has a row for each.
  public let kind: TrafficKind
  /// What it does on the old feed's typical day; nil where it does not run.
  public let oldDay: LineDay?
  /// What it does on the new feed's typical day; nil where it does not run.
  public let newDay: LineDay?
  /// Trips of the old day that the new one has not: other departure, arrival, ends or number of stops.
  public let tripsGone: Int
  /// Trips of the new day that the old one has not.
  public let tripsNew: Int

  /// How many trips more.
  public var tripsChange: Int { (newDay?.trips ?? 0) - (oldDay?.trips ?? 0) }
  /// How many metres more.
  public var metresChange: Int { (newDay?.metres ?? 0) - (oldDay?.metres ?? 0) }
  /// Whether anything is different.
  public var isChange: Bool { oldDay != newDay || tripsGone > 0 || tripsNew > 0 }
}
