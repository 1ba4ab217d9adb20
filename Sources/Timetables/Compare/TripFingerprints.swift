import Quantities

/// A number for each trip of a feed that says what it does whatever its ids are: kind of traffic, the names of its stops, the times,
/// the runs by frequency, and its length in whole metres. Trips that differ have different numbers but for one chance in about
/// 10¹⁹.
struct TripFingerprints {
  let numbers: [UInt64]

  init(_ feed: Feed, _ measured: MeasuredTrips) {
    let names = (0..<feed.stops.count).map { Spread.hash(feed.stops.names, $0) }
    var runs: [TripIndex: UInt64] = [:]
    for row in feed.frequencies.rows {
      var number = Spread.mix(UInt64(UInt32(bitPattern: row.start)))
      number = Spread.mix(number ^ UInt64(UInt32(bitPattern: row.end)))
      number = Spread.mix(number ^ UInt64(UInt32(bitPattern: row.headway)))
      // The order of the rows says nothing.
      runs[row.trip, default: 1] &+= number
    }
    numbers = (0..<feed.trips.count).map { row in
      let trip = TripIndex(row)
      let rows = feed.stopTimes.rows(of: trip)
      var number = Spread.mix(UInt64(measured.kinds[row].number))
      if let own = runs[trip] { number = Spread.mix(number ^ own) }
      for row in rows {
        number = Spread.mix(number ^ names[feed.stopTimes.stops[row].position])
        let times = (feed.stopTimes.arrivals[row], feed.stopTimes.departures[row])
        number = Spread.mix(
          number ^ UInt64(UInt32(bitPattern: times.0)) << 32 ^ UInt64(UInt32(bitPattern: times.1)))
      }
      return Spread.mix(number ^ UInt64(measured.metres[row] ?? 0))
    }
  }

  /// The sum of the trips of each service, each with a number for its line.
  func sums(_ feed: Feed, line: (RouteIndex) -> UInt64) -> [UInt64] {
    var sums = [UInt64](repeating: 0, count: feed.services.count)
    for row in numbers.indices {
      let trip = TripIndex(row)
      sums[feed.trips.services[trip].position] &+= Spread.mix(numbers[row] ^ line(feed.trips.routes[trip]))
    }
    return sums
  }
}

extension TrafficKind {
  fileprivate var number: Int {
    switch self {
    case .bus: 1
    case .demandResponsive: 2
    case .other: 3
    }
  }
}
