/// Reads transfers.txt.
enum TransfersReader: TableReader {
  static let file = "transfers.txt"
  static let requiredColumns: [String] = []
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
      let stops = StopsReader.file
      table.rows.append(
        Transfers.Row(
          fromStop: find(rows, fromStop, feed.stops.ids, stops, &feed.notices).map { StopIndex($0) },
          toStop: find(rows, toStop, feed.stops.ids, stops, &feed.notices).map { StopIndex($0) },
          fromRoute: find(rows, fromRoute, feed.routes.ids, RoutesReader.file, &feed.notices).map { RouteIndex($0) },
          toRoute: find(rows, toRoute, feed.routes.ids, RoutesReader.file, &feed.notices).map { RouteIndex($0) },
          fromTrip: findTrip(rows, fromTrip, &feed), toTrip: findTrip(rows, toTrip, &feed),
          type: UInt8(rows.code(type, in: 0...5, &feed.notices) ?? 0),
          rowNumber: Int32(truncatingIfNeeded: rows.rowNumber)))
    }
    feed.transfers = table
    return count
  }

  private static func find(
    _ rows: borrowing TableRows, _ column: Int, _ ids: IdentifierIndex, _ parent: String, _ log: inout NoticeLog
  ) -> Int? {
    if rows[column].isEmpty { return nil }
    if let position = ids.position(of: rows[column]) { return position }
    rows.unknown(column, parent: parent, &log)
    return nil
  }

  private static func findTrip(_ rows: borrowing TableRows, _ column: Int, _ feed: inout Feed) -> TripIndex? {
    if feed.trips.leftOutIDs.position(of: rows[column]) != nil { return nil }
    return find(rows, column, feed.trips.ids, TripsReader.file, &feed.notices).map { TripIndex($0) }
  }
}
