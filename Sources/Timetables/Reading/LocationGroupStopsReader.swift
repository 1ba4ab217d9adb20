/// Reads location_group_stops.txt.
enum LocationGroupStopsReader: TableReader {
  static let file = "location_group_stops.txt"
  static let requiredColumns = ["location_group_id", "stop_id"]
  static let knownColumns = requiredColumns
  static let kinds: [(column: String, kind: FieldKind)] = requiredColumns.map { ($0, .text) }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (group, stop) = (rows.column("location_group_id"), rows.column("stop_id"))
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let ofGroup = rows.find(group, among: feed.locationGroups.ids, of: LocationGroupsReader.file, &feed.notices)
      let ofStop = rows.find(stop, among: feed.stops.ids, of: StopsReader.file, &feed.notices)
      guard let ofGroup, let ofStop else { continue }
      feed.locationGroups.members.append(
        LocationGroups.Member(group: Int32(truncatingIfNeeded: ofGroup), stop: StopIndex(ofStop)))
    }
    return count
  }
}
