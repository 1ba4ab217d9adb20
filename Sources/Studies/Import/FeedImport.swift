public import Quantities
public import Timetables

/// A feed read, with the service day that its figures are given for.
public struct FeedImport: Sendable {
  /// The feed.
  public let feed: Feed
  /// When it has service, all traffic counted.
  public let period: ServicePeriod
  /// The same for traffic that is not demand-responsive; for all of it where there is no other.
  public let scheduledPeriod: ServicePeriod
  /// What reading the feed and the rules found.
  public let notices: NoticeLog
  /// The day that the rules judge "expired" and "future" by.
  public let validationDate: CalendarDate
  /// Whether the kilometres can be trusted, over all service days.
  public let audit: DistanceAudit
  /// Which dates share a timetable.
  public let dayTypes: DayTypes
  /// The dates by sort, the same in everything that is said of the feed. Trips are counted as in `scheduledPeriod`.
  public let sorts: DaySorts
  /// The traffic of the chosen day.
  public let timetable: Timetable
  /// Why that day.
  public let choice: DayChoice
  /// What else was asked for.
  public let settings: ImportSettings

  /// Why a service day was chosen.
  public enum DayChoice: Hashable, Sendable {
    /// The user named it.
    case asked
    /// The weekday with most scheduled trips; of equals the first.
    case busiestWeekday(trips: Int)
    /// No trip runs on a weekday that is neither a Swedish public holiday nor an eve: the date with most scheduled trips; of equals the
    /// first.
    case busiestDate(trips: Int)
  }

  /// Reads a feed and builds the timetable of a day.
  ///
  /// - Parameters:
  ///   - path: a zip or a folder.
  ///   - date: the service day; by default the busiest weekday, counting scheduled traffic (all traffic where there is none).
  ///   - validationDate: the day that the rules judge "expired" and "future" by; by default the service day, since there is no
  ///     clock here: then a feed is judged by whether it holds around the day that its figures are for.
  ///   - settings: what route types count as, lots and areas.
  ///   - progress: told what is being done.
  /// - Throws: `ArchiveError`, `FeedError` or `StudyError`, each one sentence with its remedy.
  public init(
    path: String, date: CalendarDate?, validationDate: CalendarDate? = nil, settings: ImportSettings = ImportSettings(),
    progress: (String) -> Void = { _ in }
  ) throws {
    let feed = try Feed.read(path: path, progress: progress).counting(settings.kinds)
    try settings.check(feed)
    self.feed = feed
    self.settings = settings
    period = try ServicePeriod(of: feed)
    scheduledPeriod =
      (try? ServicePeriod(of: feed) { feed.kind(of: $0) != .demandResponsive }) ?? period
    let busiest = scheduledPeriod.busiestDay
    let day = date ?? busiest.date
    let trips = scheduledPeriod.tripCount(on: day)
    choice =
      date != nil ? .asked : busiest.isOrdinaryWeekday ? .busiestWeekday(trips: trips) : .busiestDate(trips: trips)
    self.validationDate = validationDate ?? day
    progress("audit, timetable and rules")
    let checked = try feed.check(on: self.validationDate) {
      let audit = DistanceAudit(feed)
      return (
        audit: audit, timetable: try Timetable(feed, on: day, measured: audit.measured),
        dayTypes: try DayTypes(of: feed)
      )
    }
    (audit, timetable, dayTypes) = checked.result
    sorts = DaySorts(period, counting: scheduledPeriod, types: dayTypes)
    notices = feed.notices.merged(with: checked.notices)
  }
}
