/// Reads stops.txt.
enum StopsReader: TableReader {
  static let file = "stops.txt"
  static let requiredColumns = ["stop_id"]
  static let knownColumns = [
    "stop_id", "stop_code", "stop_name", "tts_stop_name", "stop_desc", "stop_lat", "stop_lon", "zone_id", "stop_url",
    "location_type", "parent_station", "stop_timezone", "wheelchair_boarding", "level_id", "platform_code",
    "stop_access",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("stop_id", .identifier), ("stop_code", .text), ("stop_name", .passengerText), ("tts_stop_name", .text),
    ("stop_desc", .text), ("stop_url", .url), ("platform_code", .text), ("level_id", .identifier),
    ("zone_id", .identifier), ("location_type", .code(0...4)), ("parent_station", .identifier),
    ("stop_timezone", .timezone), ("wheelchair_boarding", .code(0...2)), ("stop_access", .code(0...1)),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, name, latitude, longitude) = (
      rows.column("stop_id"), rows.column("stop_name"), rows.column("stop_lat"), rows.column("stop_lon")
    )
    let (type, parent) = (rows.column("location_type"), rows.column("parent_station"))
    let (description, url) = (rows.column("stop_desc"), rows.column("stop_url"))
    let (platform, access) = (rows.column("platform_code"), rows.column("stop_access"))
    let zone = rows.column("zone_id")
    var table = Stops()
    var parents = TextColumn()
    table.ids.reserve(rows: rows.estimatedRows(bytesPerRow: 60), bytes: rows.bytesAhead / 4)
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      guard table.ids.insert(field).isNew else {
        rows.duplicate(id, named: "stop_id", &feed.notices)
        continue
      }
      table.names.append(rows[name])
      let place = (
        rows.decimal(latitude, in: -90...90, &feed.notices), rows.decimal(longitude, in: -180...180, &feed.notices)
      )
      table.latitudes.values.append(place.0 ?? .nan)
      table.longitudes.values.append(place.1 ?? .nan)
      table.isPlaceUnreadable.values.append(
        (place.0 == nil && !rows[latitude].isEmpty) || (place.1 == nil && !rows[longitude].isEmpty))
      table.locationTypes.values.append(UInt8(rows.code(type, in: 0...4) ?? 0))
      table.isInZone.values.append(!rows[zone].isEmpty)
      table.namesParent.values.append(!rows[parent].isEmpty)
      table.descriptions.append(rows[description])
      table.urls.append(rows[url])
      table.platformCodes.append(rows[platform])
      table.accesses.values.append(rows.code(access, in: 0...1).map { UInt8($0) })
      table.rowNumbers.append(rows.rowNumber)
      parents.append(rows[parent])
    }
    table.parents.values = resolve(parents, table.rowNumbers, among: table.ids, &feed.notices)
    feed.stops = table
    return count
  }

  /// Stations may stand below their stops, so parents are looked up when all rows are known.
  private static func resolve(
    _ parents: TextColumn, _ rowNumbers: RowNumbers, among ids: IdentifierIndex, _ log: inout NoticeLog
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
