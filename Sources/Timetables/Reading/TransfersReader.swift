/// Reads transfers.txt.
enum TransfersReader: TableReader {
  static let file = "transfers.txt"
  static let requiredColumns = ["transfer_type"]
  static let neededColumns: [String] = []
  static let requiredFields: [String] = []
  static let knownColumns = [
    "from_stop_id", "to_stop_id", "from_route_id", "to_route_id", "from_trip_id", "to_trip_id", "transfer_type",
    "min_transfer_time",
  ]
  static let kinds: [(column: String, kind: FieldKind)] =
    [("transfer_type", .code(0...5))] + knownColumns.prefix(6).map { ($0, .identifier) }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (fromStop, toStop) = (rows.column("from_stop_id"), rows.column("to_stop_id"))
    let (fromRoute, toRoute) = (rows.column("from_route_id"), rows.column("to_route_id"))
    let (fromTrip, toTrip) = (rows.column("from_trip_id"), rows.column("to_trip_id"))
    let (type, time) = (rows.column("transfer_type"), rows.column("min_transfer_time"))
    var table = Transfers()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      _ = rows.integer(time, in: 0...Int(Int32.max), &feed.notices)
      let start = rows.find(fromRoute, among: feed.routes.ids, of: RoutesReader.file, &feed.notices)
      let end = rows.find(toRoute, among: feed.routes.ids, of: RoutesReader.file, &feed.notices)
      table.rows.append(
        Transfers.Row(
          fromStop: rows.find(fromStop, among: feed.stops.ids, of: StopsReader.file, &feed.notices).map {
            StopIndex($0)
          },
          toStop: rows.find(toStop, among: feed.stops.ids, of: StopsReader.file, &feed.notices).map { StopIndex($0) },
          fromRoute: start.map { RouteIndex($0) }, toRoute: end.map { RouteIndex($0) },
          fromTrip: findTrip(rows, fromTrip, &feed), toTrip: findTrip(rows, toTrip, &feed),
          type: UInt8(rows.code(type, in: 0...5) ?? 0), isTypeEmpty: rows[type].isEmpty,
          emptyEnds: Transfers.Ends(rows, fromStop, toStop, fromTrip, toTrip),
          hasUnknownRoute: (start == nil && !rows[fromRoute].isEmpty) || (end == nil && !rows[toRoute].isEmpty),
          rowNumber: Int32(truncatingIfNeeded: rows.rowNumber)))
    }
    feed.transfers = table
    return count
  }

  private static func findTrip(_ rows: borrowing TableRows, _ column: Int, _ feed: inout Feed) -> TripIndex? {
    if feed.trips.leftOutIDs.position(of: rows[column]) != nil { return nil }
    return rows.find(column, among: feed.trips.ids, of: TripsReader.file, &feed.notices).map { TripIndex($0) }
  }
}

extension Transfers.Ends {
  /// Which of the four fields of a row are empty.
  fileprivate init(_ rows: borrowing TableRows, _ fromStop: Int, _ toStop: Int, _ fromTrip: Int, _ toTrip: Int) {
    self = []
    if rows[fromStop].isEmpty { insert(.fromStop) }
    if rows[toStop].isEmpty { insert(.toStop) }
    if rows[fromTrip].isEmpty { insert(.fromTrip) }
    if rows[toTrip].isEmpty { insert(.toTrip) }
  }
}
