public import Quantities

/// Two timetables beside each other: which lines came and went, and what each line does on a mean day of each sort.
///
/// Feeds of different periods cannot be compared by totals; mean days of the same sort can. What means do not show is found by date: on
/// each date that both feeds cover, whether exactly the same trips run.
public struct ServiceComparison: Sendable {
  /// The dates that both feeds cover, from the later beginning to the earlier end.
  public struct CommonDates: Hashable, Sendable {
    /// The first one.
    public let first: CalendarDate
    /// The last one.
    public let last: CalendarDate
    /// Dates on which at least one of the feeds has service.
    public let count: Int
    /// Those of them on which not exactly the same trips run.
    public let different: Int
  }

  /// The old feed's dates by sort.
  public let old: DaySorts
  /// The new feed's dates by sort.
  public let new: DaySorts
  /// Which line is which.
  public let matching: LineMatching
  /// Every line on every sort of day that both feeds have, the largest change of kilometres first.
  public let lines: [LineChange]
  /// What both cover; nil where one ends before the other begins.
  public let commonDates: CommonDates?
  /// Lines that do the same on the mean days but not on all dates that both feeds cover.
  public let differentElsewhere: [LineMatching.Pair]
  /// Lines that have another name, short or long, than before.
  public let renamed: [LineMatching.Pair]
  /// Which lines went over to another contractor or agency.
  public let operators: OperatorComparison
  /// Whether both run on the same dates.
  public let haveSameDates: Bool

  /// Sorts of day that both feeds have.
  public var commonPatterns: [DayPattern] {
    DayPattern.allCases.filter { old.findPlain($0) != nil && new.findPlain($0) != nil }
  }

  /// Whether the two are the same: the same lines and names, and the same trips (by stop names, times, length in whole metres and
  /// kind of traffic) on the same dates. Who runs them stands in `operators`; ids, coordinates and whatever else a feed holds are not
  /// looked at.
  public var isSame: Bool {
    matching.onlyOld.isEmpty && matching.onlyNew.isEmpty && renamed.isEmpty && haveSameDates
      && commonDates?.different == 0 && !lines.contains { $0.isChange }
  }

  /// Compares two feeds.
  ///
  /// Swapping them swaps the answer, and a feed is the same as itself.
  ///
  /// - Throws: `FeedError.neverAnyService` where one of them never runs; `FeedError.tooManyRuns` from frequencies.txt.
  /// - Complexity: linear in stop times, services and days but for lines of one name, see `LineMatching`.
  public init(old oldFeed: Feed, new newFeed: Feed) throws(FeedError) {
    let measured = (old: MeasuredTrips(oldFeed), new: MeasuredTrips(newFeed))
    let prints = (
      old: TripFingerprints(oldFeed, measured.old), new: TripFingerprints(newFeed, measured.new)
    )
    old = try DaySorts(of: oldFeed)
    new = try DaySorts(of: newFeed)
    matching = LineMatching(old: oldFeed, new: newFeed)
    operators = OperatorComparison(old: oldFeed, new: newFeed, matching)
    haveSameDates = old.period.dates == new.period.dates
    renamed = matching.pairs.filter {
      oldFeed.routes.name($0.old) != newFeed.routes.name($0.new)
        || oldFeed.routes.longNames[$0.old.position] != newFeed.routes.longNames[$0.new.position]
    }
    lines = Self.lines(old, new, matching, measured, oldFeed, newFeed)
    let dates = DateComparison(old, new, matching, prints, oldFeed, newFeed)
    commonDates = dates?.common
    let seen = Set(lines.lazy.filter(\.isChange).compactMap(\.old))
    differentElsewhere = (dates?.different ?? []).filter { !seen.contains($0.old) }
  }

  private static func lines(
    _ old: DaySorts, _ new: DaySorts, _ matching: LineMatching,
    _ measured: (old: MeasuredTrips, new: MeasuredTrips), _ oldFeed: Feed, _ newFeed: Feed
  ) -> [LineChange] {
    let ends: [(old: RouteIndex?, new: RouteIndex?)] =
      matching.pairs.map { ($0.old, $0.new) } + matching.onlyOld.map { ($0, nil) } + matching.onlyNew.map { (nil, $0) }
    let names = ends.map { end in
      [
        end.old.map { oldFeed.routes.name($0) + " " + oldFeed.routes.ids[$0.position] },
        end.new.map { newFeed.routes.name($0) + " " + newFeed.routes.ids[$0.position] },
      ].compactMap { $0 }.sorted()
    }
    var rows: [(change: LineChange, names: [String])] = []
    for pattern in DayPattern.allCases {
      guard let oldSort = old.findPlain(pattern), let newSort = new.findPlain(pattern) else { continue }
      let before = LineDays(oldFeed, oldSort, measured.old)
      let after = LineDays(newFeed, newSort, measured.new)
      for (end, names) in zip(ends, names) {
        for kind in TrafficKind.allCases {
          let from = end.old.map { LineDays.Key(route: $0, kind: kind) }
          let to = end.new.map { LineDays.Key(route: $0, kind: kind) }
          let (oldDay, newDay) = (from.flatMap { before.days[$0] }, to.flatMap { after.days[$0] })
          guard oldDay != nil || newDay != nil else { continue }
          let change = LineChange(
            end, pattern, kind, old: (oldDay, from.flatMap { before.journeys[$0] } ?? [:]),
            new: (newDay, to.flatMap { after.journeys[$0] } ?? [:]),
            dates: (oldSort.plainDates.count, newSort.plainDates.count))
          rows.append((change, names))
        }
      }
    }
    return rows.sorted { first, second in
      let weights = (weight(first.change), weight(second.change))
      if weights.0 != weights.1 { return weights.1.lexicographicallyPrecedes(weights.0) }
      if first.names != second.names { return first.names.lexicographicallyPrecedes(second.names) }
      return place(first.change) < place(second.change)
    }.map(\.change)
  }

  /// What the order of rows goes by; the same when the feeds are swapped.
  private static func weight(_ change: LineChange) -> [Double] {
    [
      change.distanceChange.metres.magnitude, change.tripsChange.magnitude, change.tripsGone + change.tripsNew,
      max(change.oldDay?.meanDistance.metres ?? 0, change.newDay?.meanDistance.metres ?? 0),
    ]
  }

  private static func place(_ change: LineChange) -> Int {
    let pattern = DayPattern.allCases.firstIndex(of: change.pattern) ?? 0
    let kind = TrafficKind.allCases.firstIndex(of: change.kind) ?? 0
    return pattern * TrafficKind.allCases.count + kind
  }
}
