/// How many trips run at the busiest moment.
enum TripsInMotion {
  /// - Parameter trips: departure and arrival of each, in seconds.
  static func most(_ trips: [(start: Int32, end: Int32)]) -> Int {
    // A trip that ends when another starts leaves its bus free: ends come first.
    let events = trips.flatMap { [($0.start, 1), ($0.end, -1)] }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var running = 0
    var most = 0
    for (_, change) in events {
      running += change
      most = max(most, running)
    }
    return most
  }
}
