/// The stop patterns of a feed's trips: the same stops along the same shape with the same stated distances are stored and
/// measured once, however many trips use them.
struct PatternTable: Sendable {
  struct Pattern: Sendable {
    let stops: [StopIndex]
    let shape: ShapeIndex?
    let legs: [Leg]
  }

  let measurer: LegMeasurer
  private(set) var patterns: [Pattern] = []
  private var stated: [[Double]] = []
  private var places: [UInt64: [Int]] = [:]

  private let known: [PatternTable]

  /// - Parameter measured: patterns of the same feed that need not be measured again.
  init(_ feed: Feed, measured: MeasuredPatterns? = nil) {
    known = measured.map { [$0.table] } ?? []
    measurer = measured?.table.measurer ?? LegMeasurer(feed)
  }

  /// The number of a trip's pattern, measured when it is new.
  mutating func pattern(of trip: TripIndex) -> Int {
    let rows = measurer.feed.stopTimes.rows(of: trip)
    let shape = measurer.feed.trips.shapes[trip]
    let key = Self.key(measurer.feed.stopTimes, rows, shape)
    if let place = find(key, rows, shape) { return place }
    let number = patterns.count
    let stops = Array(measurer.feed.stopTimes.stops[rows])
    let distances = Array(measurer.feed.stopTimes.distances[rows])
    if let table = known.first, let place = table.find(key, rows, shape) {
      patterns.append(table.patterns[place])
    } else {
      patterns.append(
        Pattern(
          stops: stops, shape: shape, legs: measurer.legs(stops: stops, shape: shape, stated: distances)))
    }
    stated.append(distances)
    places[key, default: []].append(number)
    return number
  }

  private func find(_ key: UInt64, _ rows: Range<Int>, _ shape: ShapeIndex?) -> Int? {
    (places[key] ?? []).first { isSame($0, rows, shape) }
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
