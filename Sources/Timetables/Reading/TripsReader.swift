/// Reads trips.txt.
enum TripsReader: TableReader {
  static let file = "trips.txt"
  static let requiredColumns = ["route_id", "service_id", "trip_id"]
  static let knownColumns = [
    "route_id", "service_id", "trip_id", "trip_headsign", "trip_short_name", "direction_id", "block_id", "shape_id",
    "wheelchair_accessible", "bikes_allowed", "cars_allowed", "safe_duration_factor", "safe_duration_offset",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("route_id", .identifier), ("service_id", .identifier), ("trip_id", .identifier), ("block_id", .identifier),
    ("shape_id", .identifier), ("trip_headsign", .passengerText), ("trip_short_name", .passengerText),
    ("direction_id", .code(0...1)), ("wheelchair_accessible", .code(0...2)), ("bikes_allowed", .code(0...2)),
    ("cars_allowed", .code(0...2)), ("safe_duration_factor", .decimal), ("safe_duration_offset", .decimal),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, route, service) = (rows.column("trip_id"), rows.column("route_id"), rows.column("service_id"))
    let (direction, block, shape) = (rows.column("direction_id"), rows.column("block_id"), rows.column("shape_id"))
    let (headsign, bikes) = (rows.column("trip_headsign"), rows.column("bikes_allowed"))
    var table = Trips()
    let estimate = rows.estimatedRows(bytesPerRow: 50)
    table.ids.reserve(rows: estimate, bytes: rows.bytesAhead / 3)
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      let routePosition = rows.find(route, among: feed.routes.ids, of: RoutesReader.file, &feed.notices)
      let servicePosition = rows.find(service, among: feed.services.ids, of: CalendarReader.file, &feed.notices)
      let foundShape = findShape(rows, shape, &table, &feed)
      guard let routePosition, let servicePosition else {
        _ = table.leftOutIDs.insert(field)
        continue
      }
      guard table.ids.insert(field).isNew else {
        rows.duplicate(id, named: "trip_id", &feed.notices)
        continue
      }
      table.routes.values.append(RouteIndex(routePosition))
      table.services.values.append(ServiceIndex(servicePosition))
      table.directions.values.append(rows.code(direction, in: 0...1).map { UInt8($0) })
      table.headsigns.append(rows[headsign])
      table.bikes.values.append(UInt8(rows.code(bikes, in: 0...2) ?? 0))
      table.rowNumbers.append(rows.rowNumber)
      table.blockNumbers.values.append(
        rows[block].isEmpty ? nil : Int32(truncatingIfNeeded: table.blocks.insert(rows[block]).position))
      table.shapes.values.append(foundShape)
    }
    feed.trips = table
    return count
  }

  /// Swedish feeds name shapes and may not carry them: that is counted, and the trip stays.
  private static func findShape(
    _ rows: borrowing TableRows, _ column: Int, _ table: inout Trips, _ feed: inout Feed
  ) -> ShapeIndex? {
    if rows[column].isEmpty { return nil }
    if let position = feed.shapes.ids.position(of: rows[column]) { return ShapeIndex(position) }
    table.danglingShapes += 1
    rows.unknown(column, parent: ShapesReader.file, &feed.notices)
    return nil
  }
}
