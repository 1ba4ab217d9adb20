import Quantities

/// The lines on the map that the legs of patterns follow: along the shape where a leg was measured there, else straight from stop to
/// stop.
struct LegWays {
  private let feed: Feed

  init(_ feed: Feed) { self.feed = feed }

  /// The points of each leg's way. Where stops between two known ones have no coordinate, each leg over the gap gets its even part of the
  /// straight line over it, as it got its length; before the first known stop and behind the last a leg has no points.
  func ways(of pattern: PatternTable.Pattern) -> [[Coordinate]] {
    let coordinates = pattern.stops.map { feed.stops.findPlace($0) }
    let along = alongShape(pattern, coordinates)
    return pattern.legs.indices.map { leg in
      if pattern.legs[leg].source == .shape, let along { return along[leg] }
      return Self.straight(coordinates, leg + 1)
    }
  }

  private func alongShape(_ pattern: PatternTable.Pattern, _ coordinates: [Coordinate?]) -> [[Coordinate]]? {
    guard let shape = pattern.shape, pattern.legs.contains(where: { $0.source == .shape }) else { return nil }
    let line = ShapeLine(feed.shapes.points(of: shape).map { feed.shapes.coordinate($0) })
    guard let match = ShapeMatch(stops: coordinates.compactMap { $0 }, line: line) else { return nil }
    return zip(match.positions, match.positions.dropFirst()).map { line.part(from: $0, to: $1) }
  }

  private static func straight(_ coordinates: [Coordinate?], _ place: Int) -> [Coordinate] {
    guard let before = coordinates[..<place].lastIndex(where: { $0 != nil }),
      let behind = coordinates[place...].firstIndex(where: { $0 != nil }),
      let from = coordinates[before], let to = coordinates[behind]
    else { return [] }
    let step = 1 / Double(behind - before)
    return [place - 1, place].map { end in
      let share = Double(end - before) * step
      return Coordinate(
        latitude: from.latitude + share * (to.latitude - from.latitude),
        longitude: from.longitude + share * (to.longitude - from.longitude))
    }
  }
}

extension ShapeLine {
  /// The part of the line between two places, in metres from its start.
  func part(from start: Double, to end: Double) -> [Coordinate] {
    let (first, last) = (segment(at: start), segment(at: end))
    var part = [point(at: start, in: first)]
    if last > first { part += points[(first + 1)...last] }
    part.append(point(at: end, in: last))
    return part
  }

  /// The segment that holds a place.
  private func segment(at metres: Double) -> Int {
    var (low, high) = (0, starts.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= metres { low = middle } else { high = middle }
    }
    return low
  }

  private func point(at metres: Double, in segment: Int) -> Coordinate {
    let (from, to) = (points[segment], points[segment + 1])
    let span = starts[segment + 1] - starts[segment]
    let share = span > 0 ? min(1, max(0, (metres - starts[segment]) / span)) : 0
    return Coordinate(
      latitude: from.latitude + share * (to.latitude - from.latitude),
      longitude: from.longitude + share * (to.longitude - from.longitude))
  }
}
