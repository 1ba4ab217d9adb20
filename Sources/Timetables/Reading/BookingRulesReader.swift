/// Reads the ids of booking_rules.txt, to which stop times point. How a passenger books is not looked at.
enum BookingRulesReader: TableReader {
  static let file = "booking_rules.txt"
  static let requiredColumns = ["booking_rule_id", "booking_type"]
  static let neededColumns = ["booking_rule_id"]
  static let knownColumns = [
    "booking_rule_id", "booking_type", "prior_notice_duration_min", "prior_notice_duration_max",
    "prior_notice_last_day", "prior_notice_last_time", "prior_notice_start_day", "prior_notice_start_time",
    "prior_notice_service_id", "message", "pickup_message", "drop_off_message", "phone_number", "info_url",
    "booking_url",
  ]

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("booking_rule_id", .identifier), ("booking_type", .code(0...2)), ("message", .text), ("pickup_message", .text),
    ("drop_off_message", .text), ("phone_number", .phone), ("info_url", .url), ("booking_url", .url),
  ]

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let id = rows.column("booking_rule_id")
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      if !feed.bookingRuleIDs.insert(field).isNew { rows.duplicate(id, named: "booking_rule_id", &feed.notices) }
    }
    return count
  }
}
