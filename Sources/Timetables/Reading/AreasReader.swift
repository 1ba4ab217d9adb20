/// Reads areas.txt.
enum AreasReader: TableReader {
  static let file = "areas.txt"
  static let requiredColumns = ["area_id"]
  static let knownColumns = ["area_id", "area_name"]
  static let kinds: [(column: String, kind: FieldKind)] = [("area_id", .identifier), ("area_name", .text)]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name) = (rows.column("area_id"), rows.column("area_name"))
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      guard feed.areas.ids.insert(field).isNew else {
        rows.duplicate(id, named: "area_id", &feed.notices)
        continue
      }
      feed.areas.names.append(rows[name])
    }
    return count
  }
}
