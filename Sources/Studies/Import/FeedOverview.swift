public import Timetables

/// A feed that was read, with what its page and tables show besides: how many vehicles are in motion, and traffic by contractor, lot and area.
public struct FeedOverview: Sendable {
  /// The feed, its audit and its notices.
  public let feedImport: FeedImport
  /// Its dates by sort, with scheduled buses in motion on the busiest of each.
  public let patterns: [ImportDayPattern]
  /// Traffic by contractor, lot and area.
  public let volumes: ImportVolumes

  /// Works out what a page and tables need of a feed.
  ///
  /// - Throws: `FeedError.tooManyRuns` from frequencies.txt.
  public init(_ feedImport: FeedImport) throws(FeedError) {
    self.feedImport = feedImport
    patterns = try ImportDayPattern.list(feedImport)
    volumes = ImportVolumes(feedImport)
  }
}
