/// Reads from fare_rules.txt on which lines the fare depends on zones.
enum FareRulesReader: TableReader {
  static let file = "fare_rules.txt"
  static let requiredColumns = ["fare_id"]
  static let neededColumns: [String] = []
  static let knownColumns = ["fare_id", "route_id", "origin_id", "destination_id", "contains_id"]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("fare_id", .identifier), ("route_id", .identifier),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let route = rows.column("route_id")
    let zones = ["origin_id", "destination_id", "contains_id"].map { rows.column($0) }
    feed.fareReferences.isZoned.values = Array(repeating: false, count: feed.routes.count)
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let ofRoute = rows.find(route, among: feed.routes.ids, of: RoutesReader.file, &feed.notices)
      guard let ofRoute, zones.contains(where: { !rows[$0].isEmpty }) else { continue }
      feed.fareReferences.isZoned.values[ofRoute] = true
    }
    return count
  }
}
