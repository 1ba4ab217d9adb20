public import Quantities

/// Two timetables beside each other: which lines came and went, and what each line does on a typical day of each sort.
///
/// Feeds of different periods cannot be compared by totals; days of the same sort can. What the typical days do not show is found by
/// date: on each date that both feeds cover, whether exactly the same trips run.
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

  /// The old feed's typical days.
  public let old: TypicalDays
  /// The new feed's typical days.
  public let new: TypicalDays
  /// Which line is which.
  public let matching: LineMatching
  /// Every line on every sort of day that both feeds have, the largest change of kilometres first.
  public let lines: [LineChange]
  /// What both cover; nil where one ends before the other begins.
  public let commonDates: CommonDates?
  /// Lines that do the same on the typical days but not on all dates that both feeds cover.
  public let differentElsewhere: [LineMatching.Pair]
  /// Lines that have another name, short or long, than before.
  public let renamed: [LineMatching.Pair]
  /// Whether both run on the same dates.
  public let haveSameDates: Bool

  /// Sorts of day that both feeds have.
  public var commonPatterns: [DayPattern] {
    DayPattern.allCases.filter { old.find($0) != nil && new.find($0) != nil }
  }

  /// Whether the two are the same: the same lines and names, and the same trips (by stop names, times, length in whole metres and
  /// kind of traffic) on the same dates. Ids, contractors, coordinates and whatever else a feed holds are not looked at.
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
    let prints = (old: TripFingerprints(oldFeed), new: TripFingerprints(newFeed))
    old = try TypicalDays(of: oldFeed, prints.old)
    new = try TypicalDays(of: newFeed, prints.new)
    matching = LineMatching(old: oldFeed, new: newFeed)
    haveSameDates = old.period.dates == new.period.dates
    renamed = matching.pairs.filter {
      oldFeed.routes.name($0.old) != newFeed.routes.name($0.new)
        || oldFeed.routes.longNames[$0.old.position] != newFeed.routes.longNames[$0.new.position]
    }
    lines = Self.lines(old, new, matching, oldFeed, newFeed)
    let dates = DateComparison(old, new, matching, prints, oldFeed, newFeed)
    commonDates = dates?.common
    let seen = Set(lines.lazy.filter(\.isChange).compactMap(\.old))
    differentElsewhere = (dates?.different ?? []).filter { !seen.contains($0.old) }
  }

  private static func lines(
    _ old: TypicalDays, _ new: TypicalDays, _ matching: LineMatching, _ oldFeed: Feed, _ newFeed: Feed
  ) -> [LineChange] {
    let ends: [(old: RouteIndex?, new: RouteIndex?)] =
      matching.pairs.map { ($0.old, $0.new) } + matching.onlyOld.map { ($0, nil) } + matching.onlyNew.map { (nil, $0) }
    var rows: [(change: LineChange, names: [String])] = []
    for pattern in DayPattern.allCases {
      guard let oldDay = old.find(pattern), let newDay = new.find(pattern) else { continue }
      let before = LineDays(oldDay.timetable, oldFeed)
      let after = LineDays(newDay.timetable, newFeed)
      for end in ends {
        for kind in TrafficKind.allCases {
          let from = end.old.map { LineDays.Key(route: $0, kind: kind) }
          let to = end.new.map { LineDays.Key(route: $0, kind: kind) }
          let days = (from.flatMap { before.days[$0] }, to.flatMap { after.days[$0] })
          guard days.0 != nil || days.1 != nil else { continue }
          let journeys = (
            from.flatMap { before.journeys[$0] } ?? [:], to.flatMap { after.journeys[$0] } ?? [:]
          )
          let names =
            [
              end.old.map { oldFeed.routes.name($0) + " " + oldFeed.routes.ids[$0.position] },
              end.new.map { newFeed.routes.name($0) + " " + newFeed.routes.ids[$0.position] },
            ].compactMap { $0 }.sorted()
          rows.append(
            (
              LineChange(
                old: end.old, new: end.new, pattern: pattern, kind: kind, oldDay: days.0, newDay: days.1,
                tripsGone: surplus(journeys.0, over: journeys.1), tripsNew: surplus(journeys.1, over: journeys.0)),
              names
            ))
        }
      }
    }
    return rows.sorted { first, second in
      let (a, b) = (first.change, second.change)
      let weights = (weight(a), weight(b))
      if weights.0 != weights.1 { return weights.1.lexicographicallyPrecedes(weights.0) }
      if first.names != second.names { return first.names.lexicographicallyPrecedes(second.names) }
      return place(a) < place(b)
    }.map(\.change)
  }

  /// What the order of rows goes by; the same when the feeds are swapped.
  private static func weight(_ change: LineChange) -> [Int] {
    [
      abs(change.metresChange), abs(change.tripsChange), change.tripsGone + change.tripsNew,
      max(change.oldDay?.metres ?? 0, change.newDay?.metres ?? 0),
    ]
  }

  private static func place(_ change: LineChange) -> Int {
    let pattern = DayPattern.allCases.firstIndex(of: change.pattern) ?? 0
    let kind = TrafficKind.allCases.firstIndex(of: change.kind) ?? 0
    return pattern * TrafficKind.allCases.count + kind
  }

  private static func surplus(_ some: [Journey: Int], over others: [Journey: Int]) -> Int {
    some.reduce(0) { $0 + max(0, $1.value - (others[$1.key] ?? 0)) }
  }
}
