public import Timetables

/// The dates of one sort, with the vehicles in motion on the busiest of them.
public struct ImportDayPattern: Sendable {
  /// The dates; trips are those of scheduled traffic.
  public let sort: DaySort
  /// How many day types the dates belong to: timetables that differ in some service.
  public let typeCount: Int
  /// Buses in motion on the busiest date, demand-responsive traffic left out.
  public let motion: MotionByMinute

  /// The sorts of a feed, in the order of `DayPattern`.
  ///
  /// - Throws: `FeedError.tooManyRuns`.
  public static func list(_ result: FeedImport) throws(FeedError) -> [ImportDayPattern] {
    var patterns: [ImportDayPattern] = []
    for sort in result.sorts.all {
      patterns.append(
        ImportDayPattern(
          sort: sort, typeCount: result.dayTypes.count(of: sort.dates),
          motion: try MotionByMinute(result.feed, on: sort.busiest)))
    }
    return patterns
  }
}
