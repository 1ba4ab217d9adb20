public import Quantities

/// calendar.txt and calendar_dates.txt: on which dates a service runs. Either table may be missing, and in Swedish feeds the
/// first has only zeros.
public struct Services: Sendable {
  /// service_id, of both tables.
  public internal(set) var ids = IdentifierIndex()
  /// Bit n is set where the service runs on the weekday n (Monday is 0) of its period; 0 for a service without calendar row.
  public internal(set) var weekdays = Column<Services, UInt8>()
  /// First day of the period; nil for a service without calendar row.
  public internal(set) var starts = Column<Services, CalendarDate?>()
  /// Last day of the period; nil for a service without calendar row.
  public internal(set) var ends = Column<Services, CalendarDate?>()
  /// The exceptions of each service, by date; a date stands once.
  public internal(set) var exceptions = Column<Services, [ServiceException]>()

  /// How many services there are.
  public var count: Int { ids.count }

  /// Whether a service runs on a date.
  public func runs(_ service: ServiceIndex, on date: CalendarDate) -> Bool {
    let list = exceptions[service]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].date < date { low = middle + 1 } else { high = middle }
    }
    if low < list.count && list[low].date == date { return list[low].isAdded }
    return runsByCalendar(service, on: date)
  }

  /// Whether the calendar row alone lets a service run on a date.
  func runsByCalendar(_ service: ServiceIndex, on date: CalendarDate) -> Bool {
    guard let start = starts[service], let end = ends[service], start <= date, date <= end else { return false }
    return weekdays[service] >> UInt8(date.weekday.rawValue) & 1 == 1
  }
}

/// A row of calendar_dates.txt.
public struct ServiceException: Hashable, Sendable {
  /// The date.
  public let date: CalendarDate
  /// Whether the service is added on the date (exception_type 1) or removed (2).
  public let isAdded: Bool
}
