import Quantities

/// Which stops in a row each trip has, every such row kept once, with the way between the stops as the crow flies.
struct StopPatterns: Sendable {
  /// The pattern of each trip; −1 for one without stop times.
  private(set) var ofTrip: [Int32] = []
  /// A trip that has the pattern, the first in the file.
  private(set) var examples: [TripIndex] = []
  /// Metres from the first stop to each stop, along great circles from each place to the next that is known.
  private(set) var chains: [[Double]] = []

  init(_ feed: Feed) {
    var places: [UInt64: [Int32]] = [:]
    let times = feed.stopTimes
    ofTrip.reserveCapacity(feed.trips.count)
    let coordinates = (0..<feed.stops.count).map { feed.stops.findCoordinate(StopIndex($0)) }
    for row in 0..<feed.trips.count {
      let rows = times.rows(of: TripIndex(row))
      guard !rows.isEmpty else {
        ofTrip.append(-1)
        continue
      }
      let key = Self.key(times.stops, rows)
      let found = places[key]?.first { number in
        times.stops[times.rows(of: examples[Int(number)])].elementsEqual(times.stops[rows])
      }
      if let found {
        ofTrip.append(found)
        continue
      }
      let number = Int32(truncatingIfNeeded: examples.count)
      places[key, default: []].append(number)
      examples.append(TripIndex(row))
      chains.append(Self.chain(times.stops[rows].map { coordinates[$0.position] }))
      ofTrip.append(number)
    }
  }

  private static func key(_ stops: [StopIndex], _ rows: Range<Int>) -> UInt64 {
    // FNV-1a over the stops; only used to find candidates.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for row in rows { hash = (hash ^ UInt64(UInt32(bitPattern: stops[row].row))) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  private static func chain(_ places: [Coordinate?]) -> [Double] {
    var chain = [0.0]
    var from = places.first ?? nil
    for to in places.dropFirst() {
      let leg =
        if let from, let to { from.greatCircleDistance(to: to).metres } else { 0.0 }
      chain.append(chain[chain.count - 1] + leg)
      if let to { from = to }
    }
    return chain
  }
}
