import Quantities

/// Reads calendar.txt.
enum CalendarReader: TableReader {
  static let file = "calendar.txt"
  static let requiredColumns = ["service_id", "start_date", "end_date"] + weekdayColumns
  static let knownColumns = requiredColumns
  private static let weekdayColumns = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  static let kinds: [(column: String, kind: FieldKind)] =
    [("service_id", .identifier)] + weekdayColumns.map { ($0, .code(0...1)) }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, start, end) = (rows.column("service_id"), rows.column("start_date"), rows.column("end_date"))
    let days = weekdayColumns.map { rows.column($0) }
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      guard let field = rows.findField(id) else { continue }
      let inserted = feed.services.insert(field)
      guard inserted.isNew else {
        rows.duplicate(id, named: "service_id", &feed.notices)
        continue
      }
      var mask: UInt8 = 0
      for (day, column) in days.enumerated() where rows.code(column, in: 0...1) == 1 {
        mask |= 1 << UInt8(day)
      }
      feed.services.weekdays.values[inserted.position] = mask
      feed.services.starts.values[inserted.position] = rows.date(start, &feed.notices)
      feed.services.ends.values[inserted.position] = rows.date(end, &feed.notices)
    }
    return count
  }
}

extension Services {
  /// The service with an id, added without days where it is new: both tables may introduce one.
  mutating func insert(_ field: Field) -> (position: Int, isNew: Bool) {
    let inserted = ids.insert(field)
    if inserted.isNew {
      weekdays.values.append(0)
      starts.values.append(nil)
      ends.values.append(nil)
      exceptions.values.append([])
    }
    return inserted
  }
}
