public import Timetables

/// Two feeds read and compared, with what the change does to the number of buses.
public struct FeedComparison: Sendable {
  /// What was.
  public let old: Feed
  /// What comes.
  public let new: Feed
  /// Lines, days and dates.
  public let service: ServiceComparison
  /// The buses of each sort of day that both feeds have.
  public let vehicles: [DayVehicles]

  /// The buses of a busy date of a sort in both feeds.
  public struct DayVehicles: Hashable, Sendable {
    /// What sort of day.
    public let pattern: DayPattern
    /// In the old feed.
    public let old: PeakVehicles
    /// In the new feed.
    public let new: PeakVehicles
  }

  /// Reads and compares two feeds.
  ///
  /// - Parameters:
  ///   - old: path of a zip or a folder.
  ///   - new: path of a zip or a folder.
  ///   - kinds: what route types count as, in both.
  ///   - progress: told what is being done.
  /// - Throws: `ArchiveError`, `FeedError` or `SchedulingError`, each one sentence with its remedy.
  public init(
    old oldPath: String, new newPath: String, kinds: TrafficKinds = TrafficKinds(),
    progress: (String) -> Void = { _ in }
  ) throws {
    old = try Feed.read(path: oldPath, progress: progress).counting(kinds)
    new = try Feed.read(path: newPath, progress: progress).counting(kinds)
    progress("comparing")
    let compared = try ServiceComparison(old: old, new: new)
    service = compared
    let (before, after) = (old, new)
    progress("blocks")
    vehicles = try compared.commonPatterns.compactMap { pattern in
      guard let first = compared.old.findPlain(pattern), let second = compared.new.findPlain(pattern) else {
        return nil
      }
      return DayVehicles(
        pattern: pattern, old: try PeakVehicles(try Timetable(before, on: first.peakDate)),
        new: try PeakVehicles(try Timetable(after, on: second.peakDate)))
    }
  }
}
