/// Reads the rows of stop_times.txt that are written in the plainest way, as nearly all are: no spaces to trim, no quotes but round a whole
/// text, the trip and the headsign of the row before, the stop that came behind the last one before, times as HH:MM:SS or H:MM:SS, and
/// nothing to remark on.
///
/// Such a row is compared and counted through once, without looking for its commas first. Any other row is refused here, whole, and
/// read by `CSVReader`, which alone decides what a row means: a row taken here reads the same there (a test holds the two together).
struct PlainStopTimes {
  /// What a plain row says.
  struct Row {
    var stop: Int32 = -1
    var sequence: Int32 = 0
    var arrival = StopTimes.noTime
    var departure = StopTimes.noTime
    var distance = Double.nan
    var pickupType: UInt8 = 0
    var dropOffType: UInt8 = 0
    /// Its bytes, with its line end.
    var length = 0
  }

  private enum Column {
    case trip, arrival, departure, stop, sequence, headsign, pickup, dropOff, distance, timepoint
    /// A column that must be empty: what else stands there is not asked here.
    case other
  }

  /// Names and texts longer than this are not remembered.
  static let longestText = 100
  private static let mostColumns = 64
  /// No plain row is longer: three texts with their quotes, two times, numbers of at most 15 bytes, and the commas. With as many bytes ahead, no step
  /// has to ask where the table ends.
  private static let longestRow = 512

  private let columns: [Column]
  private var trip = Field.empty
  private var headsign = Field.empty

  /// Nil where the header asks for more than this reads.
  init?(header: [String]) {
    let known: [String: Column] = [
      "trip_id": .trip, "arrival_time": .arrival, "departure_time": .departure, "stop_id": .stop,
      "stop_sequence": .sequence, "stop_headsign": .headsign, "pickup_type": .pickup, "drop_off_type": .dropOff,
      "shape_dist_traveled": .distance, "timepoint": .timepoint,
    ]
    guard header.count <= Self.mostColumns, Set(header).count == header.count else { return nil }
    columns = header.map { known[$0] ?? .other }
  }

  /// Takes note of what a row holds that was read and gave no reason for a notice.
  ///
  /// - Parameters:
  ///   - trip: its trip_id; empty where the next row must not be taken for one of the same trip.
  ///   - headsign: its stop_headsign, likewise.
  mutating func remember(trip: Field, headsign: Field) {
    self.trip = Self.isPlain(trip) ? trip : .empty
    self.headsign = Self.isPlain(headsign) ? headsign : .empty
  }

  /// Whether a field's bytes can only be read one way: short, and without what ends a field or opens a quote.
  static func isPlain(_ field: Field) -> Bool {
    field.count <= longestText && !field.buffer.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The row that starts at an address, or nil where it is not plain.
  ///
  /// - Parameters:
  ///   - available: how many bytes the table has from there on.
  ///   - guess: the stop that the row probably has, whose id must be plain; −1 where there is none.
  @inline(__always)
  func findRow(_ start: UnsafePointer<UInt8>, _ available: Int, guess: Int32, _ ids: IdentifierView) -> Row? {
    guard available >= Self.longestRow, trip.count > 0, guess >= 0 else { return nil }
    let stopID = ids[guess]
    var row = Row()
    var place = start
    var isTimepoint = false
    var rest = columns.count
    for column in columns {
      switch column {
      case .trip:
        guard Self.read(trip, &place) else { return nil }
      case .stop:
        guard Self.read(stopID, &place) else { return nil }
      case .headsign:
        if headsign.count > 0 { _ = Self.read(headsign, &place) }
      case .arrival:
        guard Self.readTime(&place, into: &row.arrival) else { return nil }
      case .departure:
        guard Self.readTime(&place, into: &row.departure) else { return nil }
      case .sequence:
        guard let value = Self.readWhole(&place) else { return nil }
        row.sequence = value
      case .pickup:
        row.pickupType = Self.readCode(&place, upTo: 3)
      case .dropOff:
        row.dropOffType = Self.readCode(&place, upTo: 3)
      case .distance:
        guard Self.readDistance(&place, into: &row.distance) else { return nil }
      case .timepoint:
        guard place[0] == 0x30 || place[0] == 0x31 else { return nil }
        isTimepoint = place[0] == 0x31
        place += 1
      case .other: break
      }
      rest -= 1
      if rest > 0 {
        guard place[0] == 0x2C else { return nil }
        place += 1
      }
    }
    if place[0] == 0x0D { place += 1 }
    guard place[0] == 0x0A else { return nil }
    let hasArrival = row.arrival != StopTimes.noTime
    guard hasArrival == (row.departure != StopTimes.noTime), hasArrival || !isTimepoint else { return nil }
    row.stop = guess
    row.length = place + 1 - start
    return row
  }

  /// Reads a text that is known, with quotes round it or without.
  @inline(__always)
  private static func read(_ text: Field, _ place: inout UnsafePointer<UInt8>) -> Bool {
    let isQuoted = place[0] == 0x22
    let start = isQuoted ? place + 1 : place
    guard text.isFirst(at: start), !isQuoted || start[text.count] == 0x22 else { return false }
    place = start + text.count + (isQuoted ? 1 : 0)
    return true
  }

  /// Reads HH:MM:SS or H:MM:SS, or nothing where the field is empty.
  @inline(__always)
  private static func readTime(_ place: inout UnsafePointer<UInt8>, into time: inout Int32) -> Bool {
    if let value = Field(start: place, count: 8).longTime {
      time = value
      place += 8
      return true
    }
    if place[1] == 0x3A, let value = Field(start: place, count: 7).seconds {
      time = value
      place += 7
      return true
    }
    return place[0] == 0x2C || place[0] == 0x0A || place[0] == 0x0D
  }

  /// Reads a whole number of one to nine digits.
  @inline(__always)
  private static func readWhole(_ place: inout UnsafePointer<UInt8>) -> Int32? {
    let start = place
    var value: Int32 = 0
    while place - start < 9, place[0] &- 48 <= 9 {
      value = value &* 10 &+ Int32(place[0] &- 48)
      place += 1
    }
    return place > start ? value : nil
  }

  /// Reads a code of one digit; where there is none, nothing is read, and what is there instead of a comma is found behind.
  @inline(__always)
  private static func readCode(_ place: inout UnsafePointer<UInt8>, upTo highest: UInt8) -> UInt8 {
    let code = place[0] &- 48
    guard code <= highest else { return 0 }
    place += 1
    return code
  }

  /// Reads a number of at most 15 bytes, digits and a point, whose digits and power of ten are exact as binary numbers; or nothing.
  @inline(__always)
  private static func readDistance(_ place: inout UnsafePointer<UInt8>, into distance: inout Double) -> Bool {
    let start = place
    var digits: UInt64 = 0
    var count = 0
    var point: UnsafePointer<UInt8>?
    while place - start < 15 {
      let digit = place[0] &- 48
      if digit <= 9 {
        digits = digits &* 10 &+ UInt64(digit)
        count &+= 1
      } else if place[0] == 0x2E && point == nil {
        point = place
      } else {
        break
      }
      place += 1
    }
    if place == start { return true }
    guard count > 0 else { return false }
    distance = Double(digits) / Field.powersOfTen[point.map { place - $0 - 1 } ?? 0]
    return distance <= 1e9
  }
}

extension Field {
  /// Whether the bytes stand at an address, behind which at least as many can be read.
  @inline(__always)
  func isFirst(at place: UnsafePointer<UInt8>) -> Bool {
    guard count > 0, let start else { return true }
    return Self.areEqual(start, place, count)
  }
}
