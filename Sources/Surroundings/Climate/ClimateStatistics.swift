public import Quantities

/// The weather of service days over years: how cold they are, how often, and which day to dimension by.
public struct ClimateStatistics: Sendable {
  /// The years and hours that a service runs.
  public struct Period: Equatable, Sendable {
    /// First service day.
    public let first: CalendarDate
    /// Last service day.
    public let last: CalendarDate
    /// Whole hours of service time, such as 5 to 25.
    public let hours: Range<Int>

    /// A period.
    ///
    /// - Precondition: the days are in order and there is at least one hour, all within 0 to 36.
    public init(first: CalendarDate, last: CalendarDate, hours: Range<Int> = 5..<25) {
      precondition(first <= last && !hours.isEmpty && hours.lowerBound >= 0 && hours.upperBound <= 36, "\(first)")
      self.first = first
      self.last = last
      self.hours = hours
    }
  }

  /// Where the temperatures come from.
  public let station: WeatherStation
  /// Whether they were measured or made up.
  public let origin: TemperatureSeries.Origin
  /// Whether they rest on an assumption (made up, or moved in height) and not on measurements at the place.
  public let isAssumption: Bool
  /// The period asked for.
  public let period: Period
  /// The service days whose every service hour has a temperature, in order.
  public let days: [ServiceDayTemperatures]
  /// Service days left out because hours are missing.
  public let incompleteDays: Int

  /// Service days from the coldest mean to the warmest; of equals the earlier first.
  private let coldestFirst: [Int]

  /// Statistics of a series over service days.
  ///
  /// - Parameter runs: Whether there is service on a date; by default on all.
  /// - Throws: `ClimateStatisticsError` where readings were too sparse to know hours, or no day is whole.
  public init(
    _ series: TemperatureSeries, over period: Period, runs: (CalendarDate) -> Bool = { _ in true }
  ) throws(ClimateStatisticsError) {
    try Self.checkHourly(series, period)
    station = series.station
    origin = series.origin
    isAssumption = series.isAssumption
    self.period = period
    var days: [ServiceDayTemperatures] = []
    var incomplete = 0
    for number in period.first.dayNumber...period.last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      guard runs(date) else { continue }
      if let day = series.findServiceDay(date, hours: period.hours) {
        days.append(day)
      } else {
        incomplete += 1
      }
    }
    guard !days.isEmpty else { throw .noDay(first: period.first, last: period.last, station: series.station.name) }
    self.days = days
    incompleteDays = incomplete
    let means = days.map(\.mean)
    coldestFirst = days.indices.sorted { (means[$0], days[$0].date) < (means[$1], days[$1].date) }
  }

  /// The day that a share of the service days is colder than or as cold as: 0.01 is one day in a hundred. By rank, so that it is a day
  /// that really was.
  ///
  /// - Precondition: the share lies above 0 and is at most 1.
  public func designDay(share: Double) -> ServiceDayTemperatures {
    precondition(share > 0 && share <= 1, "a share of \(share)")
    let rank = max(1, Int((share * Double(days.count)).rounded(.up)))
    return days[coldestFirst[min(rank, days.count) - 1]]
  }

  /// Mean over all service hours.
  public var mean: Temperature {
    let (sum, count) = days.reduce((0.0, 0)) { ($0.0 + $1.celsius.reduce(0, +), $0.1 + $1.celsius.count) }
    return Temperature(celsius: sum / Double(count))
  }

  /// Service hours a year below a temperature, a year taken as 365.25 service days where service runs daily.
  public func hoursPerYear(below limit: Temperature) -> Double {
    let hours = days.reduce(0) { $0 + $1.celsius.reduce(0) { $0 + ($1 < limit.celsius ? 1 : 0) } }
    return Double(hours) / years
  }

  /// Degree hours a year under a temperature over the service hours, in kelvin hours.
  public func degreeHoursPerYear(under limit: Temperature) -> Double {
    days.reduce(0.0) { $0 + $1.celsius.reduce(0.0) { $0 + max(0, limit.celsius - $1) } } / years
  }

  /// How many years the whole days stand for.
  public var years: Double {
    let span = Double(period.last.dayNumber - period.first.dayNumber + 1) / 365.25
    return span * Double(days.count) / Double(days.count + incompleteDays)
  }

  /// Years whose readings are too few for hours: less than half of a year's days with 21 readings or more.
  private static func checkHourly(
    _ series: TemperatureSeries, _ period: Period
  ) throws(ClimateStatisticsError) {
    let since = series.findFirstHourlyYear()
    for year in period.first.parts.year...period.last.parts.year {
      guard let begin = CalendarDate(year: year, month: 1, day: 1),
        let end = CalendarDate(year: year, month: 12, day: 31)
      else { continue }
      let (first, last) = (max(begin, period.first), min(end, period.last))
      if !series.isHourly(from: first, to: last) {
        throw .sparse(
          year: year, readings: series.readingsPerDay(from: first, to: last), station: series.station.name,
          hourlySince: since)
      }
    }
  }
}

extension TemperatureSeries {
  /// The temperatures of a service day; nil where an hour has none.
  ///
  /// - Parameter hours: Whole hours of service time; past 24 they lie in the night after.
  public func findServiceDay(_ date: CalendarDate, hours: Range<Int>) -> ServiceDayTemperatures? {
    let first = SwedishClock.utc(ofServiceHour: hours.lowerBound, on: date).number - start.number
    guard first >= 0, first + hours.count <= celsius.count else { return nil }
    let values = Array(celsius[first..<first + hours.count])
    guard values.allSatisfy(\.isFinite) else { return nil }
    let filled = origin == .synthetic ? 0 : isMeasured[first..<first + hours.count].reduce(0) { $0 + ($1 ? 0 : 1) }
    return ServiceDayTemperatures(date: date, celsius: values, hours: hours, filledHours: filled)
  }

  /// Whether at least half of the days have 21 readings or more. Days before the first and after the last reading count as empty.
  func isHourly(from first: CalendarDate, to last: CalendarDate) -> Bool {
    guard origin != .synthetic else { return true }
    let days = Int(last.dayNumber - first.dayNumber) + 1
    let full = (first.dayNumber...last.dayNumber).reduce(0) { $0 + (readings(on: $1) >= 21 ? 1 : 0) }
    return full * 2 >= days
  }

  /// Mean count of readings a day.
  func readingsPerDay(from first: CalendarDate, to last: CalendarDate) -> Double {
    let readings = (first.dayNumber...last.dayNumber).reduce(0) { $0 + self.readings(on: $1) }
    return Double(readings) / Double(last.dayNumber - first.dayNumber + 1)
  }

  /// The first year from which on every year is hourly, up to the last whole year.
  public func findFirstHourlyYear() -> Int? {
    let lastYear = end.date.parts.year
    var found: Int?
    for year in stride(from: lastYear, through: start.date.parts.year, by: -1) {
      guard let begin = CalendarDate(year: year, month: 1, day: 1),
        let close = CalendarDate(year: year, month: 12, day: 31)
      else { continue }
      if isHourly(from: begin, to: close) { found = year } else if year < lastYear { break }
    }
    return found
  }

  private func readings(on day: Int32) -> Int {
    let first = max(0, Int(day) * 24 - start.number)
    let end = min(isMeasured.count, Int(day) * 24 + 24 - start.number)
    return first < end ? isMeasured[first..<end].reduce(0) { $0 + ($1 ? 1 : 0) } : 0
  }
}

/// Why there are no statistics.
public enum ClimateStatisticsError: Error, Equatable, CustomStringConvertible, Sendable {
  /// A year's readings are too few to know its hours.
  case sparse(year: Int, readings: Double, station: String, hourlySince: Int?)
  /// No service day has all its hours.
  case noDay(first: CalendarDate, last: CalendarDate, station: String)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .sparse(let year, let readings, let station, let since):
      "\(station) has \(RoundedDecimal(readings, decimals: 1)?.description ?? "too few") readings a day in \(year), too few for"
        + " hourly statistics; " + (since.map { "begin in \($0) or later." } ?? "choose another station.")
    case .noDay(let first, let last, let station):
      "\(station) has no service day with all its hours between \(first) and \(last); choose another period or station."
    }
  }
}
