/// The stop patterns of a feed's trips: the same stops along the same shape with the same stated distances are stored and
/// measured once, however many trips use them.
struct PatternTable {
  struct Pattern {
    let stops: [StopIndex]
    let shape: ShapeIndex?
    let legs: [Leg]
  }

  let measurer: LegMeasurer
  private(set) var patterns: [Pattern] = []
  private var stated: [[Double]] = []
  private var places: [UInt64: [Int]] = [:]

  init(_ feed: Feed) { measurer = LegMeasurer(feed) }

  /// The number of a trip's pattern, measured when it is new.
  mutating func pattern(of trip: TripIndex) -> Int {
    let rows = measurer.feed.stopTimes.rows(of: trip)
    let shape = measurer.feed.trips.shapes[trip]
    let key = Self.key(measurer.feed.stopTimes, rows, shape)
    for place in places[key] ?? [] where isSame(place, rows, shape) { return place }
    let stops = Array(measurer.feed.stopTimes.stops[rows])
    let distances = Array(measurer.feed.stopTimes.distances[rows])
    let number = patterns.count
    patterns.append(
      Pattern(
        stops: stops, shape: shape, legs: measurer.legs(stops: stops, shape: shape, stated: distances)))
    stated.append(distances)
    places[key, default: []].append(number)
    return number
  }

  private func isSame(_ place: Int, _ rows: Range<Int>, _ shape: ShapeIndex?) -> Bool {
    patterns[place].shape == shape && patterns[place].stops.elementsEqual(measurer.feed.stopTimes.stops[rows])
      && stated[place].elementsEqual(measurer.feed.stopTimes.distances[rows]) { $0.bitPattern == $1.bitPattern }
  }

  private static func key(_ times: StopTimes, _ rows: Range<Int>, _ shape: ShapeIndex?) -> UInt64 {
    // FNV-1a over the stops, the distances and the shape; only used to find candidates.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x0000_0100_0000_01B3
    }
    mix(UInt64(UInt32(bitPattern: shape?.row ?? -1)))
    for row in rows {
      mix(UInt64(UInt32(bitPattern: times.stops[row].row)))
      mix(times.distances[row].bitPattern)
    }
    return hash
  }
}
