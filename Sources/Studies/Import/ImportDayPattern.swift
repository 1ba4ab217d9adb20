public import Timetables

/// The dates of one pattern, with the vehicles in motion on the busiest of them.
public struct ImportDayPattern: Sendable {
  /// The dates; trips are those of scheduled traffic.
  public let traffic: DayPatternTraffic
  /// Buses in motion on the busiest date, demand-responsive traffic left out.
  public let motion: MotionByMinute

  /// The patterns of a feed, in the order of `DayPattern`.
  ///
  /// - Throws: `FeedError.tooManyRuns`.
  public static func list(_ result: FeedImport) throws(FeedError) -> [ImportDayPattern] {
    var patterns: [ImportDayPattern] = []
    for traffic in result.dayTypes.byPattern(result.scheduledPeriod) {
      patterns.append(
        ImportDayPattern(traffic: traffic, motion: try MotionByMinute(result.feed, on: traffic.busiest)))
    }
    return patterns
  }
}
