import Quantities

/// Measures the legs of patterns by the best honest source: along the shape where the stops lie on it, else as stated, else the
/// great circle; never below the great circle.
struct LegMeasurer: Sendable {
  /// A stop further than this from its trip's shape does not lie on it (the canonical validator's threshold).
  static let farthestFromShapeMetres = 100.0
  /// A stated length may fall short of the great circle by this share, or by this many metres, before it counts as impossible:
  /// coordinates and distances are rounded.
  static let toleratedShortShare = 0.02
  static let toleratedShortMetres = 20.0

  let feed: Feed
  /// The unit of shape_dist_traveled in stop_times.txt; nil where the column is empty or no length.
  let statedUnit: DistanceUnit?

  init(_ feed: Feed) {
    self.feed = feed
    statedUnit = DistanceUnit.infer(ratios: Self.ratios(feed))
  }

  /// Stated length over great circle for whole trips, of at most some two thousand trips spread evenly over the feed: more do
  /// not move the middle.
  private static func ratios(_ feed: Feed) -> [Double] {
    let step = max(1, feed.trips.count / 2000)
    return stride(from: 0, to: feed.trips.count, by: step).compactMap {
      ratio(feed, feed.stopTimes.rows(of: TripIndex($0)))
    }
  }

  /// Stated length over the chain of great circles, both from the first to the last stop that has a place and a stated distance: what
  /// one of them lacks, the other must not have. Nil for chains of less than half a kilometre.
  private static func ratio(_ feed: Feed, _ rows: Range<Int>) -> Double? {
    var from: Double?
    var previous: Coordinate?
    var (chain, wholeChain, stated) = (0.0, 0.0, 0.0)
    for row in rows {
      guard let place = feed.stops.findPlace(feed.stopTimes.stops[row]) else { continue }
      let distance = feed.stopTimes.distances[row]
      if let from, let previous {
        chain += previous.greatCircleDistance(to: place).metres
        if distance.isFinite { (wholeChain, stated) = (chain, distance - from) }
      } else if distance.isFinite {
        from = distance
      }
      if from != nil { previous = place }
    }
    return wholeChain > 500 && stated > 0 ? stated / wholeChain : nil
  }

  /// The legs between the stops of a pattern; one fewer than there are stops.
  ///
  /// - Parameter stated: shape_dist_traveled at each stop, in the feed's unit; not a number where there is none.
  func legs(stops: [StopIndex], shape: ShapeIndex?, stated: [Double]) -> [Leg] {
    let coordinates = stops.map { feed.stops.findPlace($0) }
    let match = shape.flatMap { matchShape($0, coordinates) }
    return stops.indices.dropFirst().map { place in
      let greatCircle = Self.greatCircle(coordinates, place)
      if let match, let metres = Self.along(match, place), let leg = Self.accept(metres, greatCircle, .shape) {
        return leg
      }
      // Only what the feed states can be false: a shape that does not follow the stops states nothing.
      var isShort = false
      if let statedUnit {
        let metres = (stated[place] - stated[place - 1]) * statedUnit.metres
        if metres.isFinite {
          if metres >= 0, let leg = Self.accept(metres, greatCircle, .stated) { return leg }
          isShort = true
        }
      }
      guard let greatCircle else { return Leg(metres: 0, greatCircleMetres: 0, source: .unknown) }
      return Leg(
        metres: greatCircle, greatCircleMetres: greatCircle, source: isShort ? .replaced : .greatCircle)
    }
  }

  /// Great circle of a leg in metres. Where stops between two known ones have no coordinate, each leg over the gap gets an even share of
  /// it; nil before the first and behind the last known stop.
  private static func greatCircle(_ coordinates: [Coordinate?], _ place: Int) -> Double? {
    let before = coordinates[..<place].lastIndex { $0 != nil }
    let behind = coordinates[place...].firstIndex { $0 != nil }
    guard let before, let behind, let from = coordinates[before], let to = coordinates[behind] else { return nil }
    return from.greatCircleDistance(to: to).metres / Double(behind - before)
  }

  private func matchShape(_ shape: ShapeIndex, _ coordinates: [Coordinate?]) -> ShapeMatch? {
    let known = coordinates.compactMap { $0 }
    guard known.count == coordinates.count else { return nil }
    return ShapeMatch(stops: known, shape: feed.shapes.points(of: shape).map { feed.shapes.coordinate($0) })
  }

  private static func along(_ match: ShapeMatch, _ place: Int) -> Double? {
    let isOnShape =
      match.offsets[place - 1] <= farthestFromShapeMetres && match.offsets[place] <= farthestFromShapeMetres
    return isOnShape ? match.positions[place] - match.positions[place - 1] : nil
  }

  /// A leg of a length that is possible; one a little short of the great circle is lifted to it.
  private static func accept(_ metres: Double, _ greatCircle: Double?, _ source: LegSource) -> Leg? {
    guard let greatCircle else { return Leg(metres: metres, greatCircleMetres: 0, source: source) }
    let floor = min(greatCircle * (1 - toleratedShortShare), greatCircle - toleratedShortMetres)
    guard metres >= floor else { return nil }
    return Leg(metres: max(metres, greatCircle), greatCircleMetres: greatCircle, source: source)
  }
}
