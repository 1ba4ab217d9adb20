/// Reads attributions.txt.
enum AttributionsReader: TableReader {
  static let file = "attributions.txt"
  static let requiredColumns = ["organization_name"]
  static let knownColumns = [
    "attribution_id", "agency_id", "route_id", "trip_id", "organization_name", "is_producer", "is_operator",
    "is_authority", "attribution_url", "attribution_email", "attribution_phone",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("attribution_id", .identifier), ("agency_id", .identifier), ("route_id", .identifier), ("trip_id", .identifier),
    ("organization_name", .text), ("attribution_url", .url), ("attribution_email", .email),
    ("attribution_phone", .phone), ("is_producer", .code(0...1)), ("is_operator", .code(0...1)),
    ("is_authority", .code(0...1)),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (agency, route, trip) = (rows.column("agency_id"), rows.column("route_id"), rows.column("trip_id"))
    let (name, isOperator) = (rows.column("organization_name"), rows.column("is_operator"))
    let roles = [isOperator, rows.column("is_producer"), rows.column("is_authority")].filter { $0 >= 0 }
    let id = rows.column("attribution_id")
    var ids = IdentifierIndex()
    var table = Attributions()
    table.tripOperators.values = Array(repeating: nil, count: feed.trips.count)
    table.routeOperators.values = Array(repeating: nil, count: feed.routes.count)
    table.agencyOperators.values = Array(repeating: nil, count: feed.agencies.count)
    while rows.next(&feed.notices) {
      table.count += 1
      if !rows[id].isEmpty && !ids.insert(rows[id]).isNew { rows.duplicate(id, named: "attribution_id", &feed.notices) }
      if !roles.isEmpty && !roles.contains(where: { rows[$0].integer == 1 }) {
        feed.notices.add(AttributionWithoutRole(rowNumber: rows.rowNumber))
      }
      let organization =
        rows[isOperator].integer == 1
        ? Int32(truncatingIfNeeded: table.organizations.insert(rows[name]).position) : nil
      if feed.trips.leftOutIDs.position(of: rows[trip]) == nil {
        set(
          &table.tripOperators.values, &table.furtherOperators, rows, trip, feed.trips.ids, TripsReader.file,
          organization, &feed.notices)
      }
      set(
        &table.routeOperators.values, &table.furtherOperators, rows, route, feed.routes.ids, RoutesReader.file,
        organization, &feed.notices)
      set(
        &table.agencyOperators.values, &table.furtherOperators, rows, agency, feed.agencies.ids, AgenciesReader.file,
        organization, &feed.notices)
    }
    feed.attributions = table
    return table.count
  }

  private static func set(
    _ operators: inout [Int32?], _ further: inout Int, _ rows: borrowing TableRows, _ column: Int,
    _ ids: IdentifierIndex,
    _ parentFile: String, _ organization: Int32?, _ log: inout NoticeLog
  ) {
    if rows[column].isEmpty { return }
    guard let position = ids.position(of: rows[column]) else {
      rows.unknown(column, parent: parentFile, &log)
      return
    }
    // Several operators of one trip: the first row names the one who drives, as far as feeds show; the others are counted.
    if let first = operators[position] {
      if let organization, organization != first { further += 1 }
    } else {
      operators[position] = organization
    }
  }
}
