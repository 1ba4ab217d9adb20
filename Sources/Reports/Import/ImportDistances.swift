import Quantities
import Studies
import Timetables

extension FeedImport {
  /// Scheduled bus traffic, or all traffic where there is none: what the first figures of summary and page are of.
  var mainVolume: PeriodVolume { audit.byKind[.bus] ?? audit.total }
}

extension FeedImport {
  /// Whether the feed states distances that are lengths in no unit, and so are not used.
  var hasUnusableDistances: Bool {
    audit.statedUnit == nil && feed.stopTimes.distances.contains { $0.isFinite && $0 > 0 }
  }

  /// The id of a trip that is far too long, where there is one.
  var overlongTrip: String? { audit.overlongTrips.first.map { feed.trips.ids[$0.position] } }
}

extension PeriodVolume {
  /// The share of the length that comes from some sources; nothing of nothing is none.
  func share(_ sources: LegSource...) -> Double {
    guard metres > 0 else { return 0 }
    return sources.reduce(0) { $0 + (metresBySource[$1] ?? 0) } / metres
  }

  /// The share of the legs as run that have no length, since a stop has no place.
  var unknownLegShare: Double {
    let legs = legsBySource.values.reduce(0, +)
    return legs > 0 ? Double(legsBySource[.unknown] ?? 0) / Double(legs) : 0
  }

  /// Whether the length is a least one: some of it is great circle, or not known.
  var isLeastLength: Bool { share(.greatCircle, .replaced) >= 0.005 || unknownLegShare > 0 }
}
