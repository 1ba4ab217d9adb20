/// Reads stop_times.txt, by far the largest table.
enum StopTimesReader: TableReader {
  static let file = "stop_times.txt"
  static let requiredColumns = ["trip_id", "stop_id", "stop_sequence"]
  static let knownColumns = [
    "trip_id", "arrival_time", "departure_time", "stop_id", "location_group_id", "location_id", "stop_sequence",
    "stop_headsign", "start_pickup_drop_off_window", "end_pickup_drop_off_window", "pickup_type", "drop_off_type",
    "continuous_pickup", "continuous_drop_off", "shape_dist_traveled", "timepoint", "pickup_booking_rule_id",
    "drop_off_booking_rule_id",
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let columns = Columns(rows)
    var table = StopTimes()
    var trips: [Int32] = []
    table.reserve(rows.estimatedRows(bytesPerRow: 45))
    trips.reserveCapacity(rows.estimatedRows(bytesPerRow: 45))
    var count = 0
    var lastTrip: Int32 = -1
    while rows.next(&feed.notices) {
      count += 1
      // Rows of a trip mostly stand together: comparing with the last id is cheaper than looking it up.
      let tripField = rows[columns.trip]
      var trip = lastTrip
      let isSameTrip = trip >= 0 && tripField.equals(feed.trips.ids, at: Int(trip))
      if !isSameTrip {
        guard let position = feed.trips.ids.position(of: tripField) else {
          if feed.trips.leftOutIDs.position(of: tripField) == nil {
            rows.unknown(columns.trip, parent: TripsReader.file, &feed.notices)
          }
          continue
        }
        trip = Int32(truncatingIfNeeded: position)
        lastTrip = trip
      }
      guard let stop = feed.stops.ids.position(of: rows[columns.stop]) else {
        rows.unknown(columns.stop, parent: StopsReader.file, &feed.notices)
        continue
      }
      guard let sequence = rows.integer(columns.sequence, in: 0...Int(Int32.max), &feed.notices) else {
        _ = rows.required(columns.sequence, named: "stop_sequence", &feed.notices)
        continue
      }
      trips.append(trip)
      table.stops.append(StopIndex(stop))
      table.sequences.append(Int32(truncatingIfNeeded: sequence))
      table.arrivals.append(rows.seconds(columns.arrival, &feed.notices) ?? StopTimes.noTime)
      table.departures.append(rows.seconds(columns.departure, &feed.notices) ?? StopTimes.noTime)
      table.distances.append(rows.decimal(columns.distance, in: 0...1e9, &feed.notices).map { Float($0) } ?? .nan)
      table.pickupTypes.append(UInt8(rows.integer(columns.pickup, in: 0...3, &feed.notices) ?? 0))
      table.dropOffTypes.append(UInt8(rows.integer(columns.dropOff, in: 0...3, &feed.notices) ?? 0))
    }
    table.group(byTrip: trips, tripCount: feed.trips.count)
    feed.stopTimes = table
    return count
  }

  private struct Columns {
    let trip, stop, sequence, arrival, departure, distance, pickup, dropOff: Int

    init(_ rows: borrowing TableRows) {
      trip = rows.column("trip_id")
      stop = rows.column("stop_id")
      sequence = rows.column("stop_sequence")
      arrival = rows.column("arrival_time")
      departure = rows.column("departure_time")
      distance = rows.column("shape_dist_traveled")
      pickup = rows.column("pickup_type")
      dropOff = rows.column("drop_off_type")
    }
  }
}

extension Field {
  fileprivate func equals(_ ids: IdentifierIndex, at position: Int) -> Bool {
    let range = ids.texts.range(position)
    return ids.texts.bytes.withUnsafeBufferPointer { equals($0, range) }
  }
}

extension StopTimes {
  fileprivate mutating func reserve(_ rows: Int) {
    stops.reserveCapacity(rows)
    sequences.reserveCapacity(rows)
    arrivals.reserveCapacity(rows)
    departures.reserveCapacity(rows)
    distances.reserveCapacity(rows)
    pickupTypes.reserveCapacity(rows)
    dropOffTypes.reserveCapacity(rows)
  }

  /// Brings the rows of each trip together and into the order of their stop_sequence. Nothing may be assumed about the file's
  /// order; where it is already right, as it mostly is, nothing is moved.
  fileprivate mutating func group(byTrip trips: [Int32], tripCount: Int) {
    let grouping = RowGrouping(owners: trips, sequences: sequences, ownerCount: tripCount)
    firstRows = grouping.firstRows
    rowCounts = grouping.rowCounts
    guard let order = grouping.order else { return }
    stops = order.map { stops[$0] }
    sequences = order.map { sequences[$0] }
    arrivals = order.map { arrivals[$0] }
    departures = order.map { departures[$0] }
    distances = order.map { distances[$0] }
    pickupTypes = order.map { pickupTypes[$0] }
    dropOffTypes = order.map { dropOffTypes[$0] }
  }
}
