/// Tables of GTFS Schedule that bear on neither service, distance, operator nor place: their header is held against the standard
/// and their rows are counted, so that both can be compared with other tools'; what stands in them is not looked at.
enum UncheckedTables {
  /// A table: the columns that its header must have, and all that it may have.
  struct Table: Sendable {
    let required: [String]
    let others: [String]

    var known: [String] { required + others }
  }

  /// The tables by file name.
  static let all: [String: Table] = [
    "fare_leg_join_rules.txt": Table(
      required: ["from_network_id", "to_network_id"], others: ["from_stop_id", "to_stop_id"]),
    "fare_leg_rules.txt": Table(
      required: ["fare_product_id"],
      others: [
        "leg_group_id", "network_id", "from_area_id", "to_area_id", "from_timeframe_group_id", "to_timeframe_group_id",
        "rule_priority",
      ]),
    "fare_media.txt": Table(required: ["fare_media_id", "fare_media_type"], others: ["fare_media_name"]),
    "fare_products.txt": Table(
      required: ["fare_product_id", "amount", "currency"],
      others: ["fare_product_name", "fare_media_id", "rider_category_id"]),
    "fare_transfer_rules.txt": Table(
      required: ["fare_transfer_type"],
      others: [
        "from_leg_group_id", "to_leg_group_id", "duration_limit", "duration_limit_type", "transfer_count",
        "fare_product_id",
      ]),
    "levels.txt": Table(required: ["level_id", "level_index"], others: ["level_name"]),
    "pathways.txt": Table(
      required: ["pathway_id", "from_stop_id", "to_stop_id", "pathway_mode", "is_bidirectional"],
      others: [
        "length", "traversal_time", "stair_count", "max_slope", "min_width", "signposted_as",
        "reversed_signposted_as",
      ]),
    "rider_categories.txt": Table(
      required: ["rider_category_id", "rider_category_name", "is_default_fare_category"], others: ["eligibility_url"]),
    "timeframes.txt": Table(
      required: ["service_id"], others: ["timeframe_group_id", "start_time", "end_time"]),
    "translations.txt": Table(
      required: ["table_name", "field_name", "language", "translation"],
      others: ["record_id", "record_sub_id", "field_value"]),
  ]

  /// Zones of traffic on request, which is no table.
  static let zones = "locations.geojson"

  /// Adds the notices of a table's header and of the shape of its rows, and counts these.
  static func count(_ file: String, _ table: Table, _ bytes: [UInt8], _ log: inout NoticeLog) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var rows = TableRows(file, buffer, knownColumns: table.known, log: &log)
      guard !rows.header.isEmpty else { return 0 }
      for column in table.required where rows.column(column) < 0 {
        log.add(MissingRequiredColumn(file: file, column: column))
      }
      var count = 0
      while rows.next(&log) { count += 1 }
      rows.finish(&log)
      return count
    }
  }
}
