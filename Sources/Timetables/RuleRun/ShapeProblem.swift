import Quantities

/// What is wrong between a shape and a stop of a trip that takes it. The rules about stops and shapes each tell one kind.
struct ShapeProblem: Sendable {
  /// The kinds, with what each adds.
  enum Kind: Sendable {
    /// The stop lies so many metres from the shape.
    case tooFar(metres: Double)
    /// The stop lies so many metres from the place that its shape_dist_traveled gives.
    case tooFarByDistance(metres: Double)
    /// The shape passes the stop so many times.
    case tooManyPasses(count: Int)
    /// No pass lies behind the places of the stops before.
    case outOfOrder
  }

  /// What is wrong.
  let kind: Kind
  /// The shape.
  let shape: ShapeIndex
  /// The first trip in the file that takes it with these stops and distances.
  let trip: TripIndex
  /// The row of stop_times.txt, as stored.
  let call: Int

  /// Metres between stop and shape past which they do not belong together, and how much more a large station is allowed: the
  /// canonical validator's.
  static let farthestMetres = 100.0
  private static let largeStationMultiplier = 4.0
  /// More passes than this are no place: the canonical validator's.
  static let mostPasses = 20

  /// The limit of a stop: the first and the last of a train's are large stations.
  static func limit(isTrain: Bool, isEdge: Bool) -> Double {
    isTrain && isEdge ? farthestMetres * largeStationMultiplier : farthestMetres
  }
}

/// A stop and a shape that do not fit; what the rules about that tell, each with a figure of its own.
struct StopByShape: Sendable {
  /// The shape.
  let shapeID: String
  /// The trip.
  let tripID: String
  /// The row of stop_times.txt.
  let rowNumber: Int
  /// The stop.
  let stopID: String

  init(_ feed: Feed, _ problem: ShapeProblem) {
    shapeID = feed.shapes.ids[problem.shape.position]
    tripID = feed.trips.ids[problem.trip.position]
    rowNumber = feed.stopTimes.rowNumbers[problem.call]
    stopID = feed.stops.ids[feed.stopTimes.stops[problem.call].position]
  }

  var evidence: [Evidence] {
    [
      Evidence("shapeID", shapeID), Evidence("tripID", tripID), Evidence("rowNumber", row: rowNumber),
      Evidence("stopID", stopID),
    ]
  }
}

extension Feed {
  /// The problems of all shapes, shape by shape.
  ///
  /// Linear in shape points × distinct stops along each; a hostile feed is kept finite as `ShapeMatch` is.
  func shapeProblems(_ patterns: StopPatterns) -> [ShapeProblem] {
    struct Key: Hashable {
      let shape: ShapeIndex
      let pattern: Int32
      let distances: UInt64
    }
    var seen: Set<Key> = []
    var trips: [[TripIndex]] = Array(repeating: [], count: shapes.count)
    for row in 0..<self.trips.count where patterns.ofTrip[row] >= 0 {
      guard let shape = self.trips.shapes[TripIndex(row)] else { continue }
      let key = Key(shape: shape, pattern: patterns.ofTrip[row], distances: distanceHash(of: TripIndex(row)))
      if seen.insert(key).inserted { trips[shape.position].append(TripIndex(row)) }
    }
    var problems: [ShapeProblem] = []
    for (row, trips) in trips.enumerated() where !trips.isEmpty {
      var search = ShapeProblemSearch(self, ShapeIndex(row))
      for trip in trips { search.look(at: trip) }
      problems += search.problems
    }
    return problems
  }

  /// A hash of a trip's distances, the same on every run; a trip without any has 0.
  private func distanceHash(of trip: TripIndex) -> UInt64 {
    var hash: UInt64 = 0
    for row in stopTimes.rows(of: trip) {
      let distance = stopTimes.distances[row]
      let bits = distance.isNaN ? 0 : distance.bitPattern
      if hash == 0 && bits == 0 { continue }
      hash = (hash ^ bits) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }
}
