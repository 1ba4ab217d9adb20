public import Quantities

/// The traffic of one kind on a mean day of one sort, all lines together, in two feeds.
public struct DayTotals: Hashable, Sendable {
  /// Trips a day in the old feed, in the mean over its dates of the sort.
  public let oldTrips: Double
  /// Trips a day in the new feed.
  public let newTrips: Double
  /// Length of all trips of a day in the old feed.
  public let oldDistance: Distance
  /// Length of all trips of a day in the new feed.
  public let newDistance: Distance

  /// How much longer.
  public var distanceChange: Distance { Distance(metres: newDistance.metres - oldDistance.metres) }
  /// Whether there is any such traffic.
  public var isEmpty: Bool { oldTrips == 0 && newTrips == 0 }
}

extension ServiceComparison {
  /// What all lines together come to on a sort of day that both feeds have; nil for others.
  public func findTotals(_ pattern: DayPattern, _ kind: TrafficKind) -> DayTotals? {
    guard let before = old.findPlain(pattern), let after = new.findPlain(pattern) else { return nil }
    let rows = lines.filter { $0.pattern == pattern && $0.kind == kind }
    // Whole trips and metres are added and divided once, so that a sum does not depend on the order of lines.
    func mean(_ values: [Double], _ sort: DaySort) -> Double { values.reduce(0, +) / Double(sort.plainDates.count) }
    return DayTotals(
      oldTrips: mean(rows.map { $0.oldDay?.trips ?? 0 }, before),
      newTrips: mean(rows.map { $0.newDay?.trips ?? 0 }, after),
      oldDistance: Distance(metres: mean(rows.map { $0.oldDay?.metres ?? 0 }, before)),
      newDistance: Distance(metres: mean(rows.map { $0.newDay?.metres ?? 0 }, after)))
  }
}
