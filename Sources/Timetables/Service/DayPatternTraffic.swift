public import Quantities

/// All dates whose day types have one pattern, and the busiest of them.
public struct DayPatternTraffic: Sendable {
  /// The pattern.
  public let pattern: DayPattern
  /// The dates, ascending.
  public let dates: [CalendarDate]
  /// How many day types the dates belong to: timetables that differ in some service.
  public let typeCount: Int
  /// Fewest trips on one of the dates.
  public let fewestTrips: Int
  /// Most trips on one of the dates.
  public let mostTrips: Int
  /// The date with most trips; of equals the first.
  public let busiest: CalendarDate
}

extension DayTypes {
  /// The day types by pattern, in the order of `DayPattern`.
  ///
  /// - Parameter period: trips by date, for those trips that are to tell the busiest date, as a rule the scheduled ones.
  public func byPattern(_ period: ServicePeriod) -> [DayPatternTraffic] {
    DayPattern.allCases.compactMap { pattern in
      let types = all.filter { $0.pattern == pattern }
      let dates = types.flatMap(\.dates).sorted()
      let counts = dates.map { period.tripCount(on: $0) }
      guard let most = counts.max(), let fewest = counts.min(), let busiest = counts.firstIndex(of: most) else {
        return nil
      }
      return DayPatternTraffic(
        pattern: pattern, dates: dates, typeCount: types.count, fewestTrips: fewest, mostTrips: most,
        busiest: dates[busiest])
    }
  }
}
