public import Quantities

/// A day for each sort of day: of the weekdays, summer weekdays, Saturdays, and Sundays and holidays of a feed, the day whose traffic
/// runs on most of them. Feeds of different periods are compared by these days, never by totals.
public struct TypicalDays: Sendable {
  /// One of them.
  public struct Day: Sendable {
    /// What sort of day.
    public let pattern: DayPattern
    /// All dates of the sort on which something runs, ascending.
    public let dates: [CalendarDate]
    /// On how many of them exactly the same trips run as on the typical one.
    public let sameCount: Int
    /// The traffic of the typical day, the first of those that are the same.
    public let timetable: Timetable
  }

  /// When the feed has service.
  public let period: ServicePeriod
  /// The days, in the order of `DayPattern.allCases`; sorts that the feed lacks are not there.
  public let days: [Day]

  /// The typical days of a feed.
  ///
  /// Two dates have the same traffic where the same trips run: by line, stop names, times and lengths, whatever their services are
  /// called. Where two timetables run on equally many dates, the one that comes first is typical.
  ///
  /// - Throws: `FeedError.neverAnyService` where nothing ever runs; `FeedError.tooManyRuns` from frequencies.txt.
  public init(of feed: Feed) throws(FeedError) {
    try self.init(of: feed, TripFingerprints(feed))
  }

  init(of feed: Feed, _ prints: TripFingerprints) throws(FeedError) {
    period = try ServicePeriod(of: feed)
    let sums = DateSums(
      feed.services, numbers: prints.sums(feed) { Spread.mix(UInt64($0.position)) }, from: period.first,
      to: period.last)
    var days: [Day] = []
    let dates = Dictionary(grouping: period.dates) { DayPattern(of: [$0]) }
    for pattern in DayPattern.allCases {
      guard let own = dates[pattern] else { continue }
      var counts: [UInt64: Int] = [:]
      for date in own { counts[sums[date], default: 0] += 1 }
      let most = counts.values.max() ?? 0
      guard let typical = own.first(where: { counts[sums[$0]] == most }) else { continue }
      days.append(
        Day(pattern: pattern, dates: own, sameCount: most, timetable: try Timetable(feed, on: typical)))
    }
    self.days = days
  }

  /// The typical day of a sort.
  public func find(_ pattern: DayPattern) -> Day? { days.first { $0.pattern == pattern } }
}
