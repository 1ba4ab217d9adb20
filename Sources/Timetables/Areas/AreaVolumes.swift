/// Traffic over all service days of a feed by area and kind.
///
/// A leg's length is divided as its way lies (`LegWays`, `AreaSplit`), its time likewise; the time at a stop is the stop's. A trip counts in
/// every area that it comes into, so that trips of all areas come to more than there are. Kilometres do not, unless areas overlap.
public struct AreaVolumes: Sendable {
  /// What is asked for: an area, or nil for what lies outside every area; and the kind of traffic.
  public struct Key: Hashable, Sendable {
    /// The area, as a place in `Areas.names`; nil for outside.
    public let area: Int?
    /// The kind of traffic.
    public let kind: TrafficKind
  }

  /// The volumes, none of them empty.
  public private(set) var byKey: [Key: ScopeVolume] = [:]
  /// All traffic, each metre once.
  public private(set) var total = ScopeVolume()
  /// Metres that lie in several areas at once, beyond the first: the sum of all volumes less the total.
  public private(set) var overlapMetres = 0.0

  /// The volume of an area (nil for outside) and a kind; nil where there is none.
  public func find(_ area: Int?, _ kind: TrafficKind) -> ScopeVolume? { byKey[Key(area: area, kind: kind)] }

  /// Divides the trips of a feed.
  ///
  /// - Parameter isCounted: whether a trip belongs; by default all do.
  /// - Complexity: each stop pattern is cut once; linear in stop times times areas that a trip passes besides.
  public init(_ feed: Feed, _ areas: Areas, counting isCounted: (TripIndex) -> Bool = { _ in true }) {
    var patterns = PatternTable(feed)
    let ways = LegWays(feed)
    var known: [PatternAreas] = []
    var templates: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows { templates[row.trip, default: 0] += row.runCount }
    let days = (0..<feed.services.count).map { feed.services.dayCount(ServiceIndex($0)) }
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let runs = days[feed.trips.services[trip].position] * (templates[trip] ?? 1)
      let rows = feed.stopTimes.rows(of: trip)
      guard runs > 0, rows.count >= 2, isCounted(trip) else { continue }
      let number = patterns.pattern(of: trip)
      let pattern = patterns.patterns[number]
      // Patterns are numbered as they are met, so that a new one is the next.
      if number == known.count { known.append(PatternAreas(pattern, ways, feed, areas)) }
      let times = TripTimes(feed.stopTimes, rows, pattern.legs).flatMap { $0.duration >= 0 ? $0 : nil }
      let kind = feed.kind(of: trip)
      var metres = 0.0
      for (area, volume) in known[number].volumes(pattern.legs, times) {
        let key = Key(area: area == AreaSplit.outside ? nil : area, kind: kind)
        byKey[key, default: ScopeVolume()].add(
          trips: runs, seconds: volume.seconds * Double(runs), metres: volume.metres * Double(runs))
        metres += volume.metres
      }
      let length = pattern.legs.reduce(0) { $0 + $1.metres }
      total.add(
        trips: runs, seconds: Double(times.map { $0.duration } ?? 0) * Double(runs), metres: length * Double(runs))
      // What only rounding makes of it is none.
      if metres - length > 0.001 { overlapMetres += (metres - length) * Double(runs) }
    }
  }
}

/// In which areas the legs and stops of a pattern lie.
private struct PatternAreas {
  private let legs: [[AreaSplit.Share]]
  private let stops: [[AreaSplit.Share]]

  init(_ pattern: PatternTable.Pattern, _ ways: LegWays, _ feed: Feed, _ areas: Areas) {
    legs = ways.ways(of: pattern).map { AreaSplit($0, areas).shares }
    stops = pattern.stops.map { AreaSplit(feed.stops.findPlace($0).map { [$0] } ?? [], areas).shares }
  }

  /// Metres and seconds of one trip by area, ascending.
  func volumes(_ lengths: [Leg], _ times: TripTimes?) -> [(area: Int, volume: ScopeVolume)] {
    var volumes: [(area: Int, volume: ScopeVolume)] = []
    func add(_ shares: [AreaSplit.Share], seconds: Double, metres: Double) {
      for share in shares {
        let place = volumes.firstIndex { $0.area >= share.area } ?? volumes.count
        if place == volumes.count || volumes[place].area != share.area {
          volumes.insert((share.area, ScopeVolume()), at: place)
        }
        volumes[place].volume.add(trips: 0, seconds: seconds * share.share, metres: metres * share.share)
      }
    }
    for leg in lengths.indices {
      let seconds = times.map { Double($0.arrivals[leg + 1]) - Double($0.departures[leg]) } ?? 0
      add(legs[leg], seconds: seconds, metres: lengths[leg].metres)
      // Waiting at the first and the last stop is no part of the trip.
      if let times, leg + 2 < stops.count, times.departures[leg + 1] != times.arrivals[leg + 1] {
        let seconds = Double(times.departures[leg + 1]) - Double(times.arrivals[leg + 1])
        add(stops[leg + 1], seconds: seconds, metres: 0)
      }
    }
    return volumes
  }
}

extension TripTimes {
  /// Seconds from the first departure to the last arrival.
  var duration: Int { Int(arrivals[arrivals.count - 1]) - Int(departures[0]) }
}
