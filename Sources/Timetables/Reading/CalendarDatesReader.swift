import Quantities

/// Reads calendar_dates.txt.
enum CalendarDatesReader: TableReader {
  static let file = "calendar_dates.txt"
  static let requiredColumns = ["service_id", "date", "exception_type"]
  static let knownColumns = requiredColumns

  static let kinds: [(column: String, kind: FieldKind)] = [
    ("service_id", .identifier), ("exception_type", .code(1...2)),
  ]

  private struct Row {
    let service: Int
    let exception: ServiceException
    let number: Int
  }

  static func read(_ rows: inout TableRows, into feed: inout Feed) -> Int {
    let (id, day, type) = (rows.column("service_id"), rows.column("date"), rows.column("exception_type"))
    var read: [Row] = []
    var count = 0
    while rows.next(&feed.notices) {
      count += 1
      let date = rows.date(day, &feed.notices)
      guard let field = rows.findField(id), let date, let kind = rows.code(type, in: 1...2) else { continue }
      let exception = ServiceException(date: date, isAdded: kind == 1)
      read.append(Row(service: feed.services.insert(field).position, exception: exception, number: rows.rowNumber))
    }
    distribute(read, over: &feed)
    return count
  }

  private static func isBefore(_ left: Row, _ right: Row) -> Bool {
    (left.service, left.exception.date, left.number) < (right.service, right.exception.date, right.number)
  }

  /// Sorts by service and date; of two rows for one service and date the first counts.
  private static func distribute(_ rows: [Row], over feed: inout Feed) {
    let isOrdered = zip(rows, rows.dropFirst()).allSatisfy { isBefore($0, $1) }
    let sorted = isOrdered ? rows : rows.sorted(by: isBefore)
    var last: Row?
    for row in sorted {
      if let last, last.service == row.service, last.exception.date == row.exception.date {
        let value = "\(feed.services.ids[row.service]), \(row.exception.date)"
        feed.notices.add(DuplicateKey(file: file, rowNumber: row.number, field: "service_id, date", value: value))
        continue
      }
      feed.services.exceptions.values[row.service].append(row.exception)
      last = row
    }
  }
}
