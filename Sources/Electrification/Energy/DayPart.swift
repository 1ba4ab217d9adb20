public import Quantities

/// A part of the service day over which buses are about equally full, from `parameters/passengers.tsv`.
///
/// A value of it is a factor on the mean number of persons aboard a vehicle class: what the same bus carries then.
public enum DayPart: String, ParameterName {
  case early
  case morningPeak = "morning-peak"
  case midday
  case afternoonPeak = "afternoon-peak"
  case evening
  /// All of a Saturday or Sunday.
  case weekend

  /// The rows of `parameters/passengers.tsv`.
  public static let entries = ParameterSet<DayPart>.readEntries(CarriedPassengers.text)

  /// When it begins.
  public var start: ServiceTime { Self.times[self]?.start ?? ServiceTime(seconds: 0) }
  /// When it ends. The evening has what comes later too.
  public var end: ServiceTime { Self.times[self]?.end ?? ServiceTime(seconds: 0) }

  /// The part that a time lies in: its start belongs to it, its end to the next.
  public init(at time: ServiceTime, isWeekend: Bool) {
    guard !isWeekend else {
      self = .weekend
      return
    }
    self = Self.ofWeekday.last { $0.start <= time } ?? Self.ofWeekday[0]
  }

  /// The parts of a Monday to Friday, in order.
  private static let ofWeekday = allCases.filter { $0 != .weekend }

  private static let times: [DayPart: (start: ServiceTime, end: ServiceTime)] = {
    let table = TabTable(CarriedPassengers.text)
    let columns = (name: table.column("name"), from: table.column("from"), to: table.column("to"))
    let rows = table.rows.map { row -> (DayPart, (start: ServiceTime, end: ServiceTime)) in
      guard let part = DayPart(rawValue: row[columns.name]), let start = time(row[columns.from]),
        let end = time(row[columns.to]), start < end
      else { preconditionFailure("parameters/passengers.tsv has a row that the program does not know: \(row)") }
      return (part, (start, end))
    }
    for (one, next) in zip(rows, rows.dropFirst()) where next.0 != .weekend {
      precondition(one.1.end == next.1.start, "parameters/passengers.tsv leaves a gap before \(next.0.rawValue)")
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }()

  /// `06:00`.
  private static func time(_ cell: String) -> ServiceTime? {
    let parts = cell.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? ServiceTime(hours: parts[0], minutes: parts[1]) : nil
  }
}

/// How full buses are by part of the day, as factors on the mean of their class.
public typealias PassengerLoad = ParameterSet<DayPart>

extension PassengerLoad {
  /// The factor of a trip: that of the part of the day in which its middle lies, half a second rounded down.
  public func factor(from start: ServiceTime, to end: ServiceTime, isWeekend: Bool) -> Double {
    let middle = ServiceTime(seconds: start.seconds + (end.seconds - start.seconds) / 2)
    return self[DayPart(at: middle, isWeekend: isWeekend)]
  }
}
