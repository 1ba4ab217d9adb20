import Quantities

/// Whether a feed's kilometres can be trusted, over all its service days: in all, by kind of traffic, route type, line and
/// contractor.
public struct DistanceAudit: Sendable {
  /// The unit in which the feed states distances, inferred; nil where it states none that can be lengths.
  public let statedUnit: DistanceUnit?
  /// All traffic.
  public private(set) var total = PeriodVolume()
  /// By kind of traffic.
  public private(set) var byKind: [TrafficKind: PeriodVolume] = [:]
  /// By route_type.
  public private(set) var byRouteType: [Int32: PeriodVolume] = [:]
  /// By line.
  public private(set) var byLine: [RouteIndex: PeriodVolume] = [:]
  /// By contractor, as a number of `attributions.organizations`; nil for trips without one.
  public private(set) var byContractor: [Int?: PeriodVolume] = [:]
  /// The patterns as measured, for whatever else needs their lengths.
  public let measured: MeasuredPatterns
  /// Trips with fewer than two stops, which have no length.
  public private(set) var tripsWithoutWay = 0

  /// Trips of the feed that run and come out more than ten times as long as the great circles from stop to stop, and the first of them:
  /// no road is so, a distance in another unit than the feed's others is. Ways of less than a kilometre from stop to stop are not
  /// judged: a round trip has no great circle. They are counted as they are.
  public private(set) var overlongTrips: (count: Int, first: TripIndex?) = (0, nil)

  /// Audits all trips of a feed, each on all its service days.
  ///
  /// Every stop pattern is measured once; linear in stop times besides.
  public init(_ feed: Feed) {
    var patterns = PatternTable(feed)
    let statedUnit = patterns.measurer.statedUnit
    self.statedUnit = statedUnit
    var templates: [TripIndex: Int] = [:]
    for row in feed.frequencies.rows { templates[row.trip, default: 0] += row.runCount }
    let days = (0..<feed.services.count).map { feed.services.dayCount(ServiceIndex($0)) }
    var sums = PatternSums(unit: statedUnit)
    for row in 0..<feed.trips.count {
      let trip = TripIndex(row)
      let runs = days[feed.trips.services[trip].position] * (templates[trip] ?? 1)
      guard runs > 0 else { continue }
      guard feed.stopTimes.rows(of: trip).count >= 2 else {
        tripsWithoutWay += 1
        continue
      }
      let pattern = patterns.pattern(of: trip)
      let audited = sums.audited(trip, runs: runs, pattern, patterns, feed)
      if sums.isOverlong(pattern) { overlongTrips = (overlongTrips.count + 1, overlongTrips.first ?? trip) }
      let route = feed.trips.routes[trip]
      total.add(audited)
      byKind[feed.kind(of: trip), default: PeriodVolume()].add(audited)
      byRouteType[feed.routes.types[route], default: PeriodVolume()].add(audited)
      byLine[route, default: PeriodVolume()].add(audited)
      byContractor[feed.findOperator(of: trip), default: PeriodVolume()].add(audited)
    }
    measured = MeasuredPatterns(table: patterns)
  }
}

/// What the trips of a pattern share.
private struct PatternSums {
  let unit: DistanceUnit?
  private var known: [(metres: Double, statedMetres: Double?, parts: [AuditedTrip.Part])] = []
  private var overlong: [Bool] = []

  init(unit: DistanceUnit?) { self.unit = unit }

  mutating func audited(
    _ trip: TripIndex, runs: Int, _ pattern: Int, _ patterns: PatternTable, _ feed: Feed
  ) -> AuditedTrip {
    // Patterns are numbered as they are met, so that a new one is the next.
    if pattern == known.count {
      let legs = patterns.patterns[pattern].legs
      known.append(sums(trip, legs, feed))
      let chain = legs.reduce(0) { $0 + $1.greatCircleMetres }
      overlong.append(chain >= 1000 && known[pattern].metres > 10 * chain)
    }
    let sums = known[pattern]
    return AuditedTrip(
      runs: runs, metres: sums.metres, statedMetres: sums.statedMetres, seconds: seconds(trip, feed), parts: sums.parts)
  }

  /// Whether a pattern that was met is longer than any road.
  func isOverlong(_ pattern: Int) -> Bool { overlong[pattern] }

  private func sums(
    _ trip: TripIndex, _ legs: [Leg], _ feed: Feed
  ) -> (metres: Double, statedMetres: Double?, parts: [AuditedTrip.Part]) {
    let rows = feed.stopTimes.rows(of: trip)
    let stated = unit.flatMap { unit -> Double? in
      let metres =
        (feed.stopTimes.distances[rows.upperBound - 1] - feed.stopTimes.distances[rows.lowerBound]) * unit.metres
      return metres.isFinite ? metres : nil
    }
    let parts = LegSource.allCases.compactMap { source -> AuditedTrip.Part? in
      let own = legs.filter { $0.source == source }
      guard !own.isEmpty else { return nil }
      return AuditedTrip.Part(source: source, metres: own.reduce(0) { $0 + $1.metres }, legs: own.count)
    }
    return (legs.reduce(0) { $0 + $1.metres }, stated, parts)
  }

  private func seconds(_ trip: TripIndex, _ feed: Feed) -> Int? {
    guard let span = feed.findSpan(of: trip), span.end >= span.start else { return nil }
    return Int(span.end) - Int(span.start)
  }
}
