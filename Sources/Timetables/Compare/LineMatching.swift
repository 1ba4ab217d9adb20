/// Which line of one feed is which of another.
///
/// By route_id first. But feeds make their ids anew (Samtrafiken's do), and then an id that both have may mean two lines. So ids are
/// trusted where at least half of those that both feeds have keep their name; where not, an id counts only with the same name. What is
/// left is matched by name, agency and kind of traffic, then by name and kind. Where several lines share a name, those that share
/// most stop names go together.
public struct LineMatching: Sendable {
  /// By what two lines are held to be one.
  public enum Way: String, CaseIterable, Hashable, Sendable {
    /// The same route_id.
    case routeID = "route-id"
    /// The same name, agency name and kind of traffic.
    case nameAndAgency = "name-and-agency"
    /// The same name and kind of traffic, under another agency.
    case name
  }

  /// A line of both feeds.
  public struct Pair: Hashable, Sendable {
    /// In the old feed.
    public let old: RouteIndex
    /// In the new feed.
    public let new: RouteIndex
    /// By what.
    public let way: Way
  }

  /// The share of common ids that must keep their name for ids to be trusted.
  static let leastStableShare = 0.5
  /// Groups of lines of one name with more pairs than this go together in the order of the files, not by their stops.
  static let mostPairsByStops = 250_000

  /// Lines of both feeds, in the order of the old one.
  public let pairs: [Pair]
  /// Lines of the old feed alone, in its order.
  public let onlyOld: [RouteIndex]
  /// Lines of the new feed alone, in its order.
  public let onlyNew: [RouteIndex]
  /// Ids that both feeds have.
  public let commonIDs: Int
  /// Those of them that keep their name.
  public let commonIDsWithSameName: Int

  /// Whether ids are trusted.
  public var areIDsStable: Bool { Double(commonIDsWithSameName) >= Self.leastStableShare * Double(commonIDs) }

  /// Matches the lines that run on at least one date.
  ///
  /// Swapping the feeds swaps the answer.
  public init(old: Feed, new: Feed) {
    let (oldLines, newLines) = (MatchableLines(old), MatchableLines(new))
    var left = (old: oldLines.routes, new: newLines.routes)
    let same = oldLines.routes.compactMap { route -> Pair? in
      guard let position = new.routes.ids.find(old.routes.ids[route.position]) else { return nil }
      let other = RouteIndex(position)
      return newLines.isRunning[position] ? Pair(old: route, new: other, way: .routeID) : nil
    }
    let kept = same.filter { oldLines.name($0.old) == newLines.name($0.new) }
    commonIDs = same.count
    commonIDsWithSameName = kept.count
    let isStable = Double(kept.count) >= Self.leastStableShare * Double(same.count)
    var pairs = isStable ? same : kept
    Self.remove(pairs, from: &left)
    for way in [Way.nameAndAgency, .name] {
      let found = Self.match(oldLines, newLines, left, by: way)
      pairs += found
      Self.remove(found, from: &left)
    }
    self.pairs = pairs.sorted { $0.old < $1.old }
    onlyOld = left.old
    onlyNew = left.new
  }

  private static func remove(_ pairs: [Pair], from left: inout (old: [RouteIndex], new: [RouteIndex])) {
    let (old, new) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    left.old.removeAll { old.contains($0) }
    left.new.removeAll { new.contains($0) }
  }

  private static func match(
    _ old: MatchableLines, _ new: MatchableLines, _ left: (old: [RouteIndex], new: [RouteIndex]), by way: Way
  ) -> [Pair] {
    let olds = Dictionary(grouping: left.old) { old.key($0, way) }
    let news = Dictionary(grouping: left.new) { new.key($0, way) }
    var pairs: [Pair] = []
    for (key, own) in olds {
      guard let others = news[key] else { continue }
      if own.count == 1 && others.count == 1 || own.count * others.count > mostPairsByStops {
        pairs += zip(own, others).map { Pair(old: $0, new: $1, way: way) }
      } else {
        pairs += mostAlike(own.map { ($0, old.stopNames(of: $0)) }, others.map { ($0, new.stopNames(of: $0)) }, way)
      }
    }
    return pairs
  }

  /// One after another the two that share most stop names, as a share of all their stop names.
  private static func mostAlike(
    _ old: [(route: RouteIndex, stops: Set<UInt64>)], _ new: [(route: RouteIndex, stops: Set<UInt64>)], _ way: Way
  ) -> [Pair] {
    struct Candidate {
      let old: Int
      let new: Int
      let likeness: Double
      var places: (Int, Int) { (max(old, new), min(old, new)) }
    }
    var candidates: [Candidate] = []
    for (row, mine) in old.enumerated() {
      for (column, other) in new.enumerated() {
        let shared = mine.stops.intersection(other.stops).count
        let all = mine.stops.count + other.stops.count - shared
        candidates.append(
          Candidate(old: row, new: column, likeness: all > 0 ? Double(shared) / Double(all) : 0))
      }
    }
    // Ties go by places that stay the same when the feeds are swapped.
    candidates.sort { ($1.likeness, $0.places.0, $0.places.1) < ($0.likeness, $1.places.0, $1.places.1) }
    var taken = (old: Set<Int>(), new: Set<Int>())
    var pairs: [Pair] = []
    for candidate in candidates where !taken.old.contains(candidate.old) && !taken.new.contains(candidate.new) {
      taken.old.insert(candidate.old)
      taken.new.insert(candidate.new)
      pairs.append(Pair(old: old[candidate.old].route, new: new[candidate.new].route, way: way))
    }
    return pairs
  }
}

/// The lines of a feed as matching sees them.
private struct MatchableLines {
  struct Key: Hashable {
    let name: String
    let agency: String
    let kind: TrafficKind
  }

  private let feed: Feed
  private let trips: [[TripIndex]]
  private let stopNames: [UInt64]
  let isRunning: [Bool]
  let routes: [RouteIndex]

  init(_ feed: Feed) {
    self.feed = feed
    let runs = (0..<feed.services.count).map { feed.services.dayCount(ServiceIndex($0)) > 0 }
    var trips = [[TripIndex]](repeating: [], count: feed.routes.count)
    for row in 0..<feed.trips.count where runs[feed.trips.services[TripIndex(row)].position] {
      trips[feed.trips.routes[TripIndex(row)].position].append(TripIndex(row))
    }
    self.trips = trips
    let isRunning = trips.map { !$0.isEmpty }
    self.isRunning = isRunning
    routes = (0..<feed.routes.count).filter { isRunning[$0] }.map { RouteIndex($0) }
    stopNames = (0..<feed.stops.count).map { Spread.hash(feed.stops.names, $0) }
  }

  func name(_ route: RouteIndex) -> String { feed.routes.name(route) }

  func key(_ route: RouteIndex, _ way: LineMatching.Way) -> Key {
    let agency = way == .nameAndAgency ? feed.routes.agencies[route].map { feed.agencies.names[$0.position] } ?? "" : ""
    return Key(name: name(route), agency: agency, kind: TrafficKind(routeType: feed.routes.types[route]))
  }

  func stopNames(of route: RouteIndex) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for trip in trips[route.position] {
      for row in feed.stopTimes.rows(of: trip) { names.insert(stopNames[feed.stopTimes.stops[row].position]) }
    }
    return names
  }
}
