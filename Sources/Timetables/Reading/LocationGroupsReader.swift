/// Reads location_groups.txt.
enum LocationGroupsReader: TableReader {
  static let file = "location_groups.txt"
  static let requiredColumns = ["location_group_id"]
  static let knownColumns = ["location_group_id", "location_group_name"]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("location_group_id", .identifier), ("location_group_name", .passengerText),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name) = (rows.column("location_group_id"), rows.column("location_group_name"))
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      guard feed.locationGroups.ids.insert(field).isNew else {
        rows.duplicate(id, named: "location_group_id", &feed.notices)
        continue
      }
      feed.locationGroups.names.append(rows[name])
      feed.locationGroups.rowNumbers.append(rows.rowNumber)
    }
    return count
  }
}
