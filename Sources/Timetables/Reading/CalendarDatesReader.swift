import Quantities

/// Reads calendar_dates.txt.
enum CalendarDatesReader: TableReader {
  static let file = "calendar_dates.txt"
  static let requiredColumns = ["service_id", "date", "exception_type"]
  static let knownColumns = requiredColumns

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
      guard let field = rows.required(id, named: "service_id", &feed.notices),
        let date = rows.date(day, &feed.notices), let kind = rows.integer(type, in: 1...2, &feed.notices)
      else {
        rows.missing(["date": day, "exception_type": type], &feed.notices)
        continue
      }
      let exception = ServiceException(date: date, isAdded: kind == 1)
      read.append(Row(service: feed.services.insert(field).position, exception: exception, number: rows.rowNumber))
    }
    distribute(read, over: &feed)
    return count
  }

  /// Sorts by service and date; of two rows for one service and date the first counts.
  private static func distribute(_ rows: [Row], over feed: inout Feed) {
    let sorted = rows.sorted { ($0.service, $0.exception.date, $0.number) < ($1.service, $1.exception.date, $1.number) }
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
