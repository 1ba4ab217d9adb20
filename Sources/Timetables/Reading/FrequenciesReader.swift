/// Reads frequencies.txt.
enum FrequenciesReader: TableReader {
  static let file = "frequencies.txt"
  static let requiredColumns = ["trip_id", "start_time", "end_time", "headway_secs"]
  static let knownColumns = requiredColumns + ["exact_times"]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("trip_id", .text), ("exact_times", .code(0...1)),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, start, end) = (rows.column("trip_id"), rows.column("start_time"), rows.column("end_time"))
    let (headway, exact) = (rows.column("headway_secs"), rows.column("exact_times"))
    var table = Frequencies()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let trip = feed.trips.ids.position(of: rows[id]) else {
        if !rows[id].isEmpty && feed.trips.leftOutIDs.position(of: rows[id]) == nil {
          rows.unknown(id, parent: TripsReader.file, &feed.notices)
        }
        continue
      }
      let (first, last) = (rows.seconds(start, &feed.notices), rows.seconds(end, &feed.notices))
      let seconds = rows.integer(headway, in: 1...Int(Int32.max), &feed.notices)
      guard let first, let last, let seconds else { continue }
      let isExact = rows.code(exact, in: 0...1) == 1
      table.rows.append(
        Frequencies.Row(
          trip: TripIndex(trip), start: first, end: last, headway: Int32(truncatingIfNeeded: seconds),
          isExact: isExact, rowNumber: Int32(truncatingIfNeeded: rows.rowNumber)))
    }
    table.rows.sort { ($0.trip, $0.start, $0.end) < ($1.trip, $1.start, $1.end) }
    feed.frequencies = table
    return count
  }
}
