public import Timetables

/// A feed that was read, with what its page draws besides: the sorts of day and how many vehicles are in motion over the day.
public struct FeedOverview: Sendable {
  /// The feed, its audit and its notices.
  public let feedImport: FeedImport
  /// Its dates by sort.
  public let sorts: DaySorts
  /// Scheduled buses in motion on a busy date of each sort that has any.
  public let motion: [DayMotion]

  /// The vehicles of a day.
  public struct DayMotion: Hashable, Sendable {
    /// What sort of day.
    public let pattern: DayPattern
    /// How many are in motion, and when.
    public let vehicles: VehiclesInMotion
  }

  /// Works out what a page needs of a feed.
  ///
  /// - Throws: `FeedError.tooManyRuns` from frequencies.txt.
  public init(_ feedImport: FeedImport) throws(FeedError) {
    self.feedImport = feedImport
    let found = try DaySorts(of: feedImport.feed)
    sorts = found
    motion = found.all.map { DayMotion(pattern: $0.pattern, vehicles: VehiclesInMotion($0.timetable)) }
      .filter { $0.vehicles.most > 0 }
  }
}
