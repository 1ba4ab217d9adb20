/// Reads networks.txt.
enum NetworksReader: TableReader {
  static let file = "networks.txt"
  static let requiredColumns = ["network_id"]
  static let knownColumns = ["network_id", "network_name"]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("network_id", .identifier), ("network_name", .passengerText),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name) = (rows.column("network_id"), rows.column("network_name"))
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      guard feed.networks.ids.insert(field).isNew else {
        rows.duplicate(id, named: "network_id", &feed.notices)
        continue
      }
      feed.networks.names.append(rows[name])
    }
    return count
  }
}
