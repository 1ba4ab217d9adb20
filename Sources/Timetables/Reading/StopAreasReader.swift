/// Reads stop_areas.txt.
enum StopAreasReader: TableReader {
  static let file = "stop_areas.txt"
  static let requiredColumns = ["area_id", "stop_id"]
  static let knownColumns = requiredColumns
  static let kinds: [(column: String, kind: FieldKind)] = requiredColumns.map { ($0, .identifier) }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (area, stop) = (rows.column("area_id"), rows.column("stop_id"))
    var seen: Set<StopAreas.Member> = []
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let ofArea = rows.find(area, among: feed.areas.ids, of: AreasReader.file, &feed.notices)
      let ofStop = rows.find(stop, among: feed.stops.ids, of: StopsReader.file, &feed.notices)
      guard let ofArea, let ofStop else { continue }
      let member = StopAreas.Member(area: Int32(truncatingIfNeeded: ofArea), stop: StopIndex(ofStop))
      guard seen.insert(member).inserted else {
        let value = "\(rows[area].text), \(rows[stop].text)"
        feed.notices.add(
          DuplicateKey(file: file, rowNumber: rows.rowNumber, field: "area_id, stop_id", value: value))
        continue
      }
      feed.areas.members.append(member)
    }
    return count
  }
}
