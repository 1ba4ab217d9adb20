import Archives

/// Rows of stop_times.txt that follow one another, as columns in the order of the file.
struct StopTimesPart: Sendable {
  /// Rows of one trip that follow one another.
  struct Run: Sendable {
    let trip: Int32
    var count: Int32
  }

  var stops: [StopIndex] = []
  var arrivals: [Int32] = []
  var departures: [Int32] = []
  var sequences: [Int32] = []
  var distances: [Double] = []
  var pickupTypes: [UInt8] = []
  var dropOffTypes: [UInt8] = []
  var rowNumbers = RowNumbers()
  /// Rows that run on request.
  var onDemand: [OnDemandCall] = []
  var runs: [Run] = []
  var notices = NoticeLog()
  var oddities = TableOddities()
  /// Rows that were there, used or not.
  private(set) var rowCount = 0
  /// Rows that were plain.
  private(set) var plainRowCount = 0
  /// Lines that were there, empty ones too.
  private(set) var lineCount = 0
  /// Where the row behind the last one starts, in bytes.
  private(set) var end = 0

  private struct Columns {
    let trip, stop, sequence, arrival, departure, distance, pickup, dropOff, timepoint: Int
    /// The columns of traffic without fixed stops or times; nil where the table has none of them.
    let flexible: FlexibleColumns?
    /// Columns that are only checked.
    let headsign, continuousPickup, continuousDropOff, windowStart, windowEnd: Int

    init(_ rows: borrowing TableRows) {
      trip = rows.column("trip_id")
      stop = rows.column("stop_id")
      sequence = rows.column("stop_sequence")
      arrival = rows.column("arrival_time")
      departure = rows.column("departure_time")
      distance = rows.column("shape_dist_traveled")
      pickup = rows.column("pickup_type")
      dropOff = rows.column("drop_off_type")
      timepoint = rows.column("timepoint")
      flexible = FlexibleColumns(rows)
      headsign = rows.column("stop_headsign")
      continuousPickup = rows.column("continuous_pickup")
      continuousDropOff = rows.column("continuous_drop_off")
      windowStart = rows.column("start_pickup_drop_off_window")
      windowEnd = rows.column("end_pickup_drop_off_window")
    }
  }

  /// Reads rows until one starts at or behind a byte.
  ///
  /// - Parameter takesPlain: whether plain rows are read by `PlainStopTimes`; the result is the same.
  init(_ rows: inout TableRows, _ keys: StopTimesKeys, until cut: Int, takesPlain: Bool = true) {
    let columns = Columns(rows)
    let plain = takesPlain && columns.flexible == nil ? PlainStopTimes(header: rows.header) : nil
    // Room for the whole rest of the table: a later part is added behind this one, and memory that is never touched costs nothing.
    reserve(rows.estimatedRows(bytesPerRow: 42))
    keys.trips.withView { trips in
      keys.stops.withView { stops in
        readAll(&rows, columns, plain, trips, stops, keys, until: cut)
      }
    }
    lineCount = rows.rowNumber - 1
    end = rows.position
    oddities = rows.oddities
  }

  private mutating func readAll(
    _ rows: inout TableRows, _ columns: Columns, _ plain: PlainStopTimes?, _ trips: IdentifierView,
    _ stopIDs: IdentifierView, _ keys: StopTimesKeys, until cut: Int
  ) {
    var plain = plain
    var block = StopTimesBlock()
    var followers = StopFollowers(stopCount: stopIDs.count)
    var runTrip: Int32 = -1
    var runLength: Int32 = 0
    var lastTrip: Int32 = -1
    var lastTripField = Field.empty
    var lastHeadsign = Field.empty
    var isPlainTrip = true
    while rows.position < cut {
      let ahead = rows.ahead
      if let start = ahead.baseAddress,
        let row = plain?.findRow(start, ahead.count, guess: followers.guess, stopIDs)
      {
        followers.acceptGuess()
        rows.pass(row.length)
        rowCount += 1
        plainRowCount += 1
        runLength += 1
        rowNumbers.append(rows.rowNumber)
        block.add(row)
        if block.count == StopTimesBlock.capacity { append(&block) }
        continue
      }
      plain?.remember(trip: .empty, headsign: .empty)
      // A table that is hardly ever plain is spared the asking.
      if rowCount == 4096 && plainRowCount < 1024 { plain = nil }
      guard rows.next(&notices) else { break }
      rowCount += 1
      // Rows of a trip mostly stand together: comparing with the row before is cheaper than looking up.
      let row = rows.fields
      let tripField = row[columns.trip]
      var trip = lastTrip
      if trip < 0 || !tripField.equals(lastTripField) {
        trip = trips.position(of: tripField)
        guard trip >= 0 else {
          noteUnknownTrip(rows, columns.trip, keys)
          continue
        }
        lastTrip = rows.isLasting(tripField) ? trip : -1
        lastTripField = tripField
        isPlainTrip = tripField.isPrintableASCII
      }
      if !isPlainTrip {
        _ = FieldKind.identifier.check(tripField, "trip_id", StopTimesReader.file, rows.rowNumber, &notices)
      }
      let headsign = row[columns.headsign]
      if !headsign.isASCII && !headsign.equals(lastHeadsign) {
        _ = FieldKind.text.check(headsign, "stop_headsign", StopTimesReader.file, rows.rowNumber, &notices)
        // A broken one is told each time it stands there.
        lastHeadsign = rows.isLasting(headsign) && !headsign.hasBrokenText ? headsign : .empty
      }
      let isUsual =
        row[columns.timepoint].isEmptyOrDigit(upTo: 1)
        && row[columns.continuousPickup].isEmptyOrDigit(upTo: 3)
        && row[columns.continuousDropOff].isEmptyOrDigit(upTo: 3)
        && row[columns.windowStart].isEmpty && row[columns.windowEnd].isEmpty
      if !isUsual { checkUnusual(row, columns, rows.rowNumber) }
      if let flexible = columns.flexible,
        let call = flexible.check(row, rows, TripIndex(raw: trip), keys, &notices)
      {
        onDemand.append(call)
        if !call.namesStop { continue }
      }
      let stop = followers.position(of: row[columns.stop], among: stopIDs)
      guard stop >= 0 else {
        if row[columns.stop].isEmpty {
          rows.missing(["stop_id": columns.stop], &notices)
        } else {
          rows.unknown(columns.stop, parent: StopsReader.file, &notices)
        }
        continue
      }
      guard let sequence = row.integer(columns.sequence, in: 0...Int(Int32.max), rows, &notices) else {
        rows.missing(["stop_sequence": columns.sequence], &notices)
        continue
      }
      if trip == runTrip {
        runLength += 1
      } else {
        if runLength > 0 { runs.append(Run(trip: runTrip, count: runLength)) }
        (runTrip, runLength) = (trip, 1)
      }
      block.stops[block.count] = StopIndex(raw: stop)
      block.sequences[block.count] = Int32(truncatingIfNeeded: sequence)
      block.arrivals[block.count] = row.seconds(columns.arrival, rows, &notices) ?? StopTimes.noTime
      block.departures[block.count] = row.seconds(columns.departure, rows, &notices) ?? StopTimes.noTime
      block.distances[block.count] = row.decimal(columns.distance, in: 0...1e9, rows, &notices) ?? .nan
      block.pickupTypes[block.count] = UInt8(row.code(columns.pickup, in: 0...3, "pickup_type", rows, &notices) ?? 0)
      block.dropOffTypes[block.count] = UInt8(
        row.code(columns.dropOff, in: 0...3, "drop_off_type", rows, &notices) ?? 0)
      rowNumbers.append(rows.rowNumber)
      let hasArrival = block.arrivals[block.count] != StopTimes.noTime
      let hasDeparture = block.departures[block.count] != StopTimes.noTime
      if hasArrival != hasDeparture && row[columns.arrival].isEmpty != row[columns.departure].isEmpty {
        notices.add(
          StopTimeWithOnlyArrivalOrDepartureTime(
            rowNumber: rows.rowNumber, tripID: tripField.text, stopSequence: sequence))
      }
      if columns.timepoint >= 0 {
        noteTimepoint(
          row[columns.timepoint], hasArrival && hasDeparture, hasArrival || hasDeparture, rows, tripField, sequence)
      }
      block.count += 1
      if block.count == StopTimesBlock.capacity { append(&block) }
      plain?.remember(
        trip: lastTrip >= 0 && isPlainTrip ? lastTripField : .empty,
        headsign: rows.isLasting(headsign) && (headsign.isASCII || headsign.equals(lastHeadsign)) ? headsign : .empty)
    }
    append(&block)
    if runLength > 0 { runs.append(Run(trip: runTrip, count: runLength)) }
  }

  /// The notices of fields that are only checked; asked only where one of them is not what nearly all are.
  private mutating func checkUnusual(_ row: RowFields, _ columns: Columns, _ rowNumber: Int) {
    let kinds: [(Int, String, FieldKind)] = [
      (columns.timepoint, "timepoint", .code(0...1)), (columns.continuousPickup, "continuous_pickup", .code(0...3)),
      (columns.continuousDropOff, "continuous_drop_off", .code(0...3)),
      (columns.windowStart, "start_pickup_drop_off_window", .time),
      (columns.windowEnd, "end_pickup_drop_off_window", .time),
    ]
    for (column, name, kind) in kinds {
      _ = kind.check(row[column], name, StopTimesReader.file, rowNumber, &notices)
    }
  }

  private mutating func append(_ block: inout StopTimesBlock) {
    let count = block.count
    stops.append(contentsOf: UnsafeBufferPointer(start: block.stops, count: count))
    sequences.append(contentsOf: UnsafeBufferPointer(start: block.sequences, count: count))
    arrivals.append(contentsOf: UnsafeBufferPointer(start: block.arrivals, count: count))
    departures.append(contentsOf: UnsafeBufferPointer(start: block.departures, count: count))
    distances.append(contentsOf: UnsafeBufferPointer(start: block.distances, count: count))
    pickupTypes.append(contentsOf: UnsafeBufferPointer(start: block.pickupTypes, count: count))
    dropOffTypes.append(contentsOf: UnsafeBufferPointer(start: block.dropOffTypes, count: count))
    block.count = 0
  }

  @inline(__always)
  private mutating func noteTimepoint(
    _ timepoint: Field, _ hasBoth: Bool, _ hasOne: Bool, _ rows: borrowing TableRows, _ trip: Field, _ sequence: Int
  ) {
    if timepoint.isEmpty {
      guard hasOne else { return }
      notices.add(
        MissingTimepointValue(rowNumber: rows.rowNumber, tripID: trip.text, stopSequence: sequence))
    } else if !hasBoth && timepoint.shortInteger == 1 {
      // One for each of the two times.
      notices.add(
        StopTimeTimepointWithoutTimes(rowNumber: rows.rowNumber, tripID: trip.text, stopSequence: sequence),
        times: hasOne ? 1 : 2)
    }
  }

  /// Stop times of a trip that was left out go with it; its own row was noticed.
  private mutating func noteUnknownTrip(_ rows: borrowing TableRows, _ column: Int, _ keys: StopTimesKeys) {
    if rows[column].isEmpty {
      rows.missing(["trip_id": column], &notices)
    } else if keys.leftOutTrips.position(of: rows[column]) == nil {
      rows.unknown(column, parent: TripsReader.file, &notices)
    }
  }

  private mutating func reserve(_ rows: Int) {
    func reserve<Element>(_ column: inout [Element]) {
      column.reserveCapacity(rows)
      LargePages.ask(for: &column)
    }
    reserve(&stops)
    reserve(&sequences)
    reserve(&arrivals)
    reserve(&departures)
    reserve(&distances)
    reserve(&pickupTypes)
    reserve(&dropOffTypes)
  }

  /// Adds the rows of the part behind this one, which is emptied column by column so that no two copies stand side by side.
  mutating func append(_ later: inout StopTimesPart) {
    func move<Element>(_ from: inout [Element], to column: inout [Element]) {
      column.append(contentsOf: from)
      from = []
    }
    move(&later.stops, to: &stops)
    move(&later.arrivals, to: &arrivals)
    move(&later.departures, to: &departures)
    move(&later.sequences, to: &sequences)
    move(&later.distances, to: &distances)
    move(&later.pickupTypes, to: &pickupTypes)
    move(&later.dropOffTypes, to: &dropOffTypes)
    rowNumbers.append(later.rowNumbers, behindRows: lineCount)
    onDemand += later.onDemand.map { call in
      var moved = call
      moved.rowNumber += lineCount
      return moved
    }
    if let last = runs.last, let next = later.runs.first, last.trip == next.trip {
      runs[runs.count - 1].count += next.count
      later.runs.removeFirst()
    }
    move(&later.runs, to: &runs)
  }
}

/// Some rows on their way into the columns: an array that grows by one element asks more questions than a row has fields.
private struct StopTimesBlock: ~Copyable {
  static let capacity = 1024
  var count = 0
  let stops = UnsafeMutablePointer<StopIndex>.allocate(capacity: capacity)
  let arrivals = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
  let departures = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
  let sequences = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
  let distances = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
  let pickupTypes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  let dropOffTypes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)

  mutating func add(_ row: PlainStopTimes.Row) {
    stops[count] = StopIndex(raw: row.stop)
    sequences[count] = row.sequence
    arrivals[count] = row.arrival
    departures[count] = row.departure
    distances[count] = row.distance
    pickupTypes[count] = row.pickupType
    dropOffTypes[count] = row.dropOffType
    count += 1
  }

  deinit {
    stops.deallocate()
    arrivals.deallocate()
    departures.deallocate()
    sequences.deallocate()
    distances.deallocate()
    pickupTypes.deallocate()
    dropOffTypes.deallocate()
  }
}

extension StopTimes {
  /// The table with the rows of each trip together and in the order of their stop_sequence. Nothing may be assumed about the
  /// file's order; where it is already right, as it mostly is, nothing is moved.
  init(_ part: StopTimesPart, tripCount: Int) {
    let grouping = RowGrouping(
      runs: part.runs.lazy.map { (owner: $0.trip, count: $0.count) }, sequences: part.sequences, ownerCount: tripCount)
    stops = part.stops
    arrivals = part.arrivals
    departures = part.departures
    sequences = part.sequences
    distances = part.distances
    pickupTypes = part.pickupTypes
    dropOffTypes = part.dropOffTypes
    rowNumbers = part.rowNumbers
    onDemand = part.onDemand
    firstRows = grouping.firstRows
    rowCounts = grouping.rowCounts
    isSortedInFile = grouping.order == nil
    guard let order = grouping.order else { return }
    stops = order.map { stops[$0] }
    sequences = order.map { sequences[$0] }
    arrivals = order.map { arrivals[$0] }
    departures = order.map { departures[$0] }
    distances = order.map { distances[$0] }
    pickupTypes = order.map { pickupTypes[$0] }
    dropOffTypes = order.map { dropOffTypes[$0] }
    rowNumbers.reorder(order)
  }
}
