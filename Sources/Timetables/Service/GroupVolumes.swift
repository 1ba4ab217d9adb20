/// Traffic over all service days of a feed by groups of trips, such as lots or contractors, and by kind.
public struct GroupVolumes: Sendable {
  /// A group, and the kind of traffic.
  public struct Key: Hashable, Sendable {
    /// The group, numbered by whoever asks; nil for trips of none.
    public let group: Int?
    /// The kind of traffic.
    public let kind: TrafficKind
  }

  /// The volumes, none of them empty.
  public private(set) var byKey: [Key: ScopeVolume] = [:]

  /// The volume of a group (nil for trips of none) and a kind; nil where there is none.
  public func find(_ group: Int?, _ kind: TrafficKind) -> ScopeVolume? { byKey[Key(group: group, kind: kind)] }

  /// Adds up all trips of a feed, by several groupings at once.
  ///
  /// - Parameters:
  ///   - groupings: for each the groups of a trip; a trip of several counts in each, one of none under nil.
  ///   - measured: patterns of the feed that an audit has measured already.
  /// - Returns: the volumes of each grouping.
  /// - Complexity: each stop pattern is measured once; linear in stop times besides.
  public static func list(_ feed: Feed, by groupings: [Grouping], measured: MeasuredPatterns? = nil) -> [GroupVolumes] {
    var results = [GroupVolumes](repeating: GroupVolumes(), count: groupings.count)
    var patterns = PatternTable(feed, measured: measured)
    var templates: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows { templates[row.trip, default: 0] += row.runCount }
    let days = (0..<feed.services.count).map { feed.services.dayCount(ServiceIndex($0)) }
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let runs = days[feed.trips.services[trip].position] * (templates[trip] ?? 1)
      guard runs > 0, feed.stopTimes.rows(of: trip).count >= 2 else { continue }
      let pattern = patterns.pattern(of: trip)
      let metres = patterns.patterns[pattern].legs.reduce(0) { $0 + $1.metres }
      let span = feed.findSpan(of: trip).flatMap { $0.end >= $0.start ? Double($0.end) - Double($0.start) : nil }
      let kind = feed.kind(of: trip)
      for (number, grouping) in groupings.enumerated() {
        let groups = grouping.groups(trip).map { Optional($0) }
        for group in groups.isEmpty ? [nil] : groups {
          results[number].byKey[Key(group: group, kind: kind), default: ScopeVolume()].add(
            trips: runs, seconds: (span ?? 0) * Double(runs), metres: metres * Double(runs))
        }
      }
    }
    return results
  }
}

/// Which groups a trip belongs to.
public struct Grouping {
  let groups: (TripIndex) -> [Int]

  /// By contractor, as a number of `attributions.organizations`.
  public static func byContractor(_ feed: Feed) -> Grouping {
    Grouping { trip in feed.findOperator(of: trip).map { [$0] } ?? [] }
  }

  /// By lists of line names, such as lots: a trip belongs to each list that holds its line.
  public static func byLines(_ feed: Feed, _ lists: [[String]]) -> Grouping {
    let sets = lists.map { Set($0) }
    let groups = (0..<feed.routes.count).map { row in
      let name = feed.routes.name(RouteIndex(row))
      return sets.indices.filter { sets[$0].contains(name) }
    }
    return Grouping { groups[feed.trips.routes[$0].position] }
  }
}
