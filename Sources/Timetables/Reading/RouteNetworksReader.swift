/// Reads route_networks.txt.
enum RouteNetworksReader: TableReader {
  static let file = "route_networks.txt"
  static let requiredColumns = ["network_id", "route_id"]
  static let knownColumns = requiredColumns
  static let kinds: [(column: String, kind: FieldKind)] = requiredColumns.map { ($0, .identifier) }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (network, route) = (rows.column("network_id"), rows.column("route_id"))
    feed.networks.ofRoute.values = Array(repeating: nil, count: feed.routes.count)
    var seen = IdentifierIndex()
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let ofRoute = rows.find(route, among: feed.routes.ids, of: RoutesReader.file, &feed.notices)
      let ofNetwork = rows.find(network, among: feed.networks.ids, of: NetworksReader.file, &feed.notices)
      guard let field = rows.findField(route) else { continue }
      guard seen.insert(field).isNew else {
        rows.duplicate(route, named: "route_id", &feed.notices)
        continue
      }
      guard let ofRoute, let ofNetwork else { continue }
      feed.networks.ofRoute.values[ofRoute] = Int32(truncatingIfNeeded: ofNetwork)
    }
    return count
  }
}
