/// Reads routes.txt.
enum RoutesReader: TableReader {
  static let file = "routes.txt"
  static let requiredColumns = ["route_id", "route_type"]
  static let knownColumns = [
    "route_id", "agency_id", "route_short_name", "route_long_name", "route_desc", "route_type", "route_url",
    "route_color", "route_text_color", "route_sort_order", "continuous_pickup", "continuous_drop_off", "network_id",
    "cemv_support",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("route_id", .identifier), ("agency_id", .identifier), ("route_short_name", .passengerText),
    ("route_long_name", .passengerText), ("route_desc", .passengerText), ("route_type", .routeType),
    ("route_url", .url), ("route_color", .color), ("route_text_color", .color), ("route_sort_order", .count),
    ("continuous_pickup", .code(0...3)), ("continuous_drop_off", .code(0...3)), ("network_id", .identifier),
    ("cemv_support", .code(0...2)),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, agency, type) = (rows.column("route_id"), rows.column("agency_id"), rows.column("route_type"))
    let (short, long) = (rows.column("route_short_name"), rows.column("route_long_name"))
    let (description, url) = (rows.column("route_desc"), rows.column("route_url"))
    let (color, textColor) = (rows.column("route_color"), rows.column("route_text_color"))
    let (pickup, dropOff) = (rows.column("continuous_pickup"), rows.column("continuous_drop_off"))
    let network = rows.column("network_id")
    var table = Routes()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      guard table.ids.insert(field).isNew else {
        rows.duplicate(id, named: "route_id", &feed.notices)
        continue
      }
      table.shortNames.append(rows[short])
      table.longNames.append(rows[long])
      table.types.values.append(Int32(rows.code(type, in: 0...9999) ?? -1))
      // 1 is the default: no continuous stopping.
      table.isContinuous.values.append([pickup, dropOff].contains { [0, 2, 3].contains(rows[$0].integer ?? 1) })
      table.networks.append(rows[network])
      table.descriptions.append(rows[description])
      table.urls.append(rows[url])
      table.colors.append(rows[color])
      table.textColors.append(rows[textColor])
      table.isAgencyEmpty.values.append(rows[agency].isEmpty)
      table.rowNumbers.append(rows.rowNumber)
      table.agencies.values.append(findAgency(rows, agency, &feed))
    }
    feed.routes = table
    return count
  }

  /// A feed with one agency may leave agency_id out of its lines.
  private static func findAgency(_ rows: borrowing TableRows, _ column: Int, _ feed: inout Feed) -> AgencyIndex? {
    if rows[column].isEmpty { return feed.agencies.count == 1 ? AgencyIndex(0) : nil }
    if let position = feed.agencies.ids.position(of: rows[column]) { return AgencyIndex(position) }
    // Without any agency there is one notice for the table, not one for each line.
    if feed.agencies.count > 0 { rows.unknown(column, parent: AgenciesReader.file, &feed.notices) }
    return nil
  }
}
