public import Quantities
public import Timetables

/// Traffic over all service days of a feed by contractor, lot and area, each kind apart: worked out when it is asked for, since it
/// takes as long as the audit.
public struct ImportVolumes: Sendable {
  /// Traffic of one kind in one scope.
  public struct Row: Sendable {
    /// The scope: a lot's id, an area's or a contractor's name; nil for what belongs to none.
    public let scope: String?
    /// A lot's name; the scope for others.
    public let name: String?
    /// The kind of traffic.
    public let kind: TrafficKind
    /// How much there is.
    public let volume: ScopeVolume
  }

  /// By contractor, in the order of attributions.txt, trips without an attribution last. An empty name stands for rows that name
  /// nobody.
  public let contractors: [Row]
  /// By lot, in the order of the study, lines of no lot last; nil where no lots were given. A study file
  /// names each line in one lot at most; where lots are given otherwise, a line of two counts in both.
  public let lots: [Row]?
  /// By area, in the order of the file, what lies outside last; nil where no areas were given.
  public let areas: [Row]?
  /// What lies in several areas at once and so counts more than once; nil where no areas were given.
  public let areaOverlap: Distance?

  /// Works them out.
  public init(_ result: FeedImport) {
    let feed = result.feed
    let names = (0..<feed.attributions.organizations.count).map { feed.attributions.organizations[$0] }
    let lots = result.settings.lots
    let groupings: [Grouping] = [.byContractor(feed)] + (lots.isEmpty ? [] : [.byLines(feed, lots.map(\.lines))])
    let volumes = GroupVolumes.list(feed, by: groupings, measured: result.audit.measured)
    contractors = Self.rows(volumes[0], count: names.count) { (names[$0], names[$0]) }
    self.lots = volumes.count > 1 ? Self.rows(volumes[1], count: lots.count) { (lots[$0].id, lots[$0].name) } : nil
    guard let areas = result.settings.areas else {
      self.areas = nil
      areaOverlap = nil
      return
    }
    let divided = AreaVolumes(feed, areas)
    self.areas = Self.rows(areas, divided)
    areaOverlap = Distance(metres: divided.overlapMetres)
  }

  /// Rows of areas, in the order of the file, what lies outside last.
  static func rows(_ areas: Areas, _ divided: AreaVolumes) -> [Row] {
    rows(areas.names.indices.map { ($0, areas.names[$0], areas.names[$0]) } + [(nil, nil, nil)]) {
      divided.find($0, $1)
    }
  }

  /// The most kilometres first; what belongs to none stands last whatever it holds.
  public static func largestFirst(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted {
      ($0.element.scope == nil ? 1 : 0, -$0.element.volume.metres, $0.offset)
        < ($1.element.scope == nil ? 1 : 0, -$1.element.volume.metres, $1.offset)
    }.map(\.element)
  }

  private static func rows(
    _ volumes: GroupVolumes, count: Int, _ name: (Int) -> (scope: String, name: String)
  ) -> [Row] {
    rows((0..<count).map { ($0, name($0).scope, name($0).name) } + [(nil, nil, nil)]) {
      volumes.find($0, $1)
    }
  }

  private static func rows(
    _ scopes: [(number: Int?, scope: String?, name: String?)], _ volume: (Int?, TrafficKind) -> ScopeVolume?
  ) -> [Row] {
    scopes.flatMap { scope in
      TrafficKind.allCases.compactMap { kind in
        volume(scope.number, kind).map { Row(scope: scope.scope, name: scope.name, kind: kind, volume: $0) }
      }
    }
  }
}
