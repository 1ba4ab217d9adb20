/// stop_times.txt: when each trip is where. Rows stand trip by trip, each trip in the order of its stops, whatever the file did.
public struct StopTimes: Sendable {
  /// What `arrivals` and `departures` hold where the feed gives no time.
  public static let noTime = Int32.min

  /// stop_id, resolved.
  public internal(set) var stops: [StopIndex] = []
  /// arrival_time in seconds of the service day, or `noTime`.
  public internal(set) var arrivals: [Int32] = []
  /// departure_time in seconds of the service day, or `noTime`.
  public internal(set) var departures: [Int32] = []
  /// stop_sequence.
  public internal(set) var sequences: [Int32] = []
  /// shape_dist_traveled as the feed writes it, in a unit that it does not state; not a number where it gives none.
  public internal(set) var distances: [Double] = []
  /// pickup_type: 0 regular, 1 none, 2 by phone, 3 by arrangement with the driver.
  public internal(set) var pickupTypes: [UInt8] = []
  /// drop_off_type, as `pickupTypes`.
  public internal(set) var dropOffTypes: [UInt8] = []
  /// The rows that run on request, in the order of the file; those that name a stop are among the other rows too.
  var onDemand: [OnDemandCall] = []
  /// Where each row stands in the file.
  var rowNumbers = RowNumbers()
  /// Whether the file itself has the rows trip by trip and in order.
  public internal(set) var isSortedInFile = true
  var firstRows: [Int32] = []
  var rowCounts: [Int32] = []

  init() {}

  /// How many rows there are.
  public var count: Int { stops.count }

  /// The rows of a trip, in the order of its stops.
  public func rows(of trip: TripIndex) -> Range<Int> {
    let first = Int(firstRows[trip.position])
    return first..<(first + Int(rowCounts[trip.position]))
  }
}
