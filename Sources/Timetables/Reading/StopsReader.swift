/// Reads stops.txt.
enum StopsReader: TableReader {
  static let file = "stops.txt"
  static let requiredColumns = ["stop_id"]
  static let knownColumns = [
    "stop_id", "stop_code", "stop_name", "tts_stop_name", "stop_desc", "stop_lat", "stop_lon", "zone_id", "stop_url",
    "location_type", "parent_station", "stop_timezone", "wheelchair_boarding", "level_id", "platform_code",
    "stop_access",
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name, latitude, longitude) = (
      rows.column("stop_id"), rows.column("stop_name"), rows.column("stop_lat"), rows.column("stop_lon")
    )
    let (type, parent) = (rows.column("location_type"), rows.column("parent_station"))
    var table = Stops()
    var parents = TextColumn()
    var rowNumbers: [Int] = []
    table.ids.reserve(rows: rows.estimatedRows(bytesPerRow: 60), bytes: rows.bytesAhead / 4)
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.required(id, named: "stop_id", &feed.notices) else { continue }
      guard table.ids.insert(field).isNew else {
        rows.duplicate(id, named: "stop_id", &feed.notices)
        continue
      }
      table.names.append(rows[name])
      table.latitudes.values.append(rows.decimal(latitude, in: -90...90, &feed.notices) ?? .nan)
      table.longitudes.values.append(rows.decimal(longitude, in: -180...180, &feed.notices) ?? .nan)
      table.locationTypes.values.append(UInt8(rows.integer(type, in: 0...4, &feed.notices) ?? 0))
      parents.append(rows[parent])
      rowNumbers.append(rows.rowNumber)
    }
    table.parents.values = resolve(parents, rowNumbers, among: table.ids, &feed.notices)
    feed.stops = table
    return count
  }

  /// Stations may stand below their stops, so parents are looked up when all rows are known.
  private static func resolve(
    _ parents: TextColumn, _ rowNumbers: [Int], among ids: IdentifierIndex, _ log: inout NoticeLog
  ) -> [StopIndex?] {
    (0..<parents.count).map { row in
      guard !parents.isEmpty(row) else { return nil }
      if let position = parents.withField(row, { ids.position(of: $0) }) { return StopIndex(position) }
      log.add(
        ForeignKeyViolation(
          file: file, rowNumber: rowNumbers[row], field: "parent_station", value: parents[row], parentFile: file))
      return nil
    }
  }
}
