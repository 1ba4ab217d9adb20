import Quantities

/// A shape with a row of stops that trips take along it: what the rules about stops and shapes look at, once.
struct ShapeUse: Sendable {
  /// The shape.
  let shape: ShapeIndex
  /// The first trip in the file that takes it with these stops.
  let trip: TripIndex
  /// For each stop, the nearest point of the shape, in metres off it and along it; nil for a stop without a place.
  let nearest: [(offset: Double, place: Double)?]
}

extension Feed {
  /// The uses of all shapes of a length, shape by shape.
  ///
  /// Linear in shape points × distinct stops along each; a hostile feed is kept finite as `ShapeMatch` is.
  func shapeUses(_ patterns: StopPatterns) -> [ShapeUse] {
    struct Key: Hashable {
      let shape: ShapeIndex
      let pattern: Int32
    }
    var seen: Set<Key> = []
    var trips: [[TripIndex]] = Array(repeating: [], count: shapes.count)
    for row in 0..<self.trips.count where patterns.ofTrip[row] >= 0 {
      guard let shape = self.trips.shapes[TripIndex(row)] else { continue }
      if seen.insert(Key(shape: shape, pattern: patterns.ofTrip[row])).inserted {
        trips[shape.position].append(TripIndex(row))
      }
    }
    return trips.indices.flatMap { row in
      trips[row].isEmpty ? [] : uses(of: ShapeIndex(row), by: trips[row])
    }
  }

  private func uses(of shape: ShapeIndex, by trips: [TripIndex]) -> [ShapeUse] {
    let line = ShapeLine(shapes.points(of: shape).map { shapes.coordinate($0) })
    guard line.length > 0 else { return [] }
    var found: [StopIndex: (offset: Double, place: Double)] = [:]
    return trips.compactMap { trip in
      let calls = stopTimes.stops[stopTimes.rows(of: trip)]
      guard (found.count + calls.count) * line.points.count <= ShapeMatch.mostSteps else { return nil }
      let nearest = calls.map { stop -> (offset: Double, place: Double)? in
        if let known = found[stop] { return known }
        let nearest = stops.findCoordinate(stop).flatMap { line.findNearest(to: $0) }
        found[stop] = nearest
        return nearest
      }
      return ShapeUse(shape: shape, trip: trip, nearest: nearest)
    }
  }
}
