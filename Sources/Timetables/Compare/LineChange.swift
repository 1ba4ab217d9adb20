public import Quantities

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
  /// What it does in the old feed; nil where it does not run on such days.
  public let oldDay: LineDay?
  /// What it does in the new feed; nil where it does not run on such days.
  public let newDay: LineDay?
  /// Trips a day of the old feed that the new one has not, in the mean: other departure, arrival, ends or number of stops.
  public let tripsGone: Double
  /// Trips a day of the new feed that the old one has not, in the mean.
  public let tripsNew: Double
  /// Whether anything is different.
  public let isChange: Bool

  /// How many trips a day more, in the mean.
  public var tripsChange: Double { (newDay?.meanTrips ?? 0) - (oldDay?.meanTrips ?? 0) }
  /// How many kilometres a day more, in the mean.
  public var distanceChange: Distance {
    Distance(metres: (newDay?.meanDistance.metres ?? 0) - (oldDay?.meanDistance.metres ?? 0))
  }

  init(
    _ ends: (old: RouteIndex?, new: RouteIndex?), _ pattern: DayPattern, _ kind: TrafficKind,
    old: (day: LineDay?, journeys: [Journey: Double]), new: (day: LineDay?, journeys: [Journey: Double]),
    dates: (old: Int, new: Int)
  ) {
    (self.old, self.new, self.pattern, self.kind) = (ends.old, ends.new, pattern, kind)
    (oldDay, newDay) = (old.day, new.day)
    // Sums of whole numbers, so that the order of a dictionary cannot show.
    let (before, after) = (Double(dates.old), Double(dates.new))
    let gone = Self.surplus(old.journeys, after, over: new.journeys, before)
    let come = Self.surplus(new.journeys, before, over: old.journeys, after)
    (tripsGone, tripsNew) = (gone / (before * after), come / (before * after))
    let isSameDay =
      switch (old.day, new.day) {
      case (let one?, let other?): one.isSame(as: other)
      case (nil, nil): true
      default: false
      }
    isChange = !isSameDay || gone > 0 || come > 0
  }

  private static func surplus(
    _ some: [Journey: Double], _ factor: Double, over others: [Journey: Double], _ otherFactor: Double
  ) -> Double {
    some.reduce(0) { $0 + max(0, $1.value * factor - (others[$1.key] ?? 0) * otherFactor) }
  }
}
