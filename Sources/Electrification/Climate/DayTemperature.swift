public import Quantities

/// The outside temperature over a service day: readings on the hour, straight lines between.
///
/// A service day runs past midnight; hours after 24 (and before the first reading) repeat the day's own, so that a design day is as
/// cold at half past one the next night as at half past one. Interpolation never leaves the range of the two readings around it.
public struct DayTemperature: Equatable, Sendable {
  /// What the day is called in studies and reports.
  public let name: String
  /// Where its readings come from.
  public let source: String
  /// Celsius on each whole hour of local time, 00 to 23.
  private let hourly: [Double]

  /// A day of 24 readings, at 00, 01 … 23 local time.
  ///
  /// - Throws: `ClimateError` for another count or a reading outside `DayConditions.temperatureRange`.
  public init(name: String, source: String, hourly: [Temperature]) throws(ClimateError) {
    guard hourly.count == 24 else { throw .notADay(name: name, readings: hourly.count) }
    for (hour, reading) in hourly.enumerated() where !DayConditions.temperatureRange.contains(reading.celsius) {
      throw .badReading(name: name, hour: hour, celsius: reading.celsius)
    }
    self.name = name
    self.source = source
    self.hourly = hourly.map(\.celsius)
  }

  /// A day with one temperature.
  ///
  /// - Throws: `ClimateError.badReading` outside `DayConditions.temperatureRange`.
  public init(constant temperature: Temperature) throws(ClimateError) {
    try self.init(
      name: "constant", source: "an even temperature, not a real day",
      hourly: [Temperature](repeating: temperature, count: 24))
  }

  /// The temperature at a time of the service day.
  public func temperature(at time: ServiceTime) -> Temperature {
    Temperature(celsius: celsius(atSecond: Double(time.seconds)))
  }

  /// The mean temperature between two times: exact under the straight lines. Equal times give the temperature then.
  ///
  /// - Precondition: `start` is not after `end`.
  public func mean(from start: ServiceTime, to end: ServiceTime) -> Temperature {
    precondition(start <= end, "a mean from \(start) to \(end)")
    guard start < end else { return temperature(at: start) }
    let (first, last) = (Double(start.seconds), Double(end.seconds))
    var sum = 0.0
    var from = first
    while from < last {
      let to = min(last, ((from / 3600).rounded(.down) + 1) * 3600)
      sum += (celsius(atSecond: from) + celsius(atSecond: to)) / 2 * (to - from)
      from = to
    }
    let (coldest, warmest) = (coldest.celsius, warmest.celsius)
    return Temperature(celsius: min(warmest, max(coldest, sum / (last - first))))
  }

  /// The lowest reading.
  public var coldest: Temperature { Temperature(celsius: hourly.min() ?? 0) }
  /// The highest reading.
  public var warmest: Temperature { Temperature(celsius: hourly.max() ?? 0) }
  /// The mean of the readings.
  public var mean: Temperature { Temperature(celsius: hourly.reduce(0, +) / 24) }

  private func celsius(atSecond second: Double) -> Double {
    // The day's own second first: the same clock time then gives the same bits on either side of midnight.
    let rest = second.truncatingRemainder(dividingBy: 86_400)
    let ofDay = rest < 0 ? rest + 86_400 : rest
    let whole = (ofDay / 3600).rounded(.down)
    let share = ofDay / 3600 - whole
    let index = Int(whole) % 24
    let (before, after) = (hourly[index], hourly[(index + 1) % 24])
    return before + share * (after - before)
  }
}

/// Why a day's readings were refused.
public enum ClimateError: Error, Equatable, CustomStringConvertible, Sendable {
  /// Not one reading for each hour.
  case notADay(name: String, readings: Int)
  /// A reading that the model does not answer for.
  case badReading(name: String, hour: Int, celsius: Double)
  /// No built-in day has the name.
  case unknownDay(name: String, nearest: String)

  /// One sentence: what, where, why, remedy.
  public var description: String {
    switch self {
    case .notADay(let name, let readings):
      "The day “\(name)” has \(readings) readings; give one for each hour from 00 to 23 local time."
    case .badReading(let name, let hour, let celsius):
      "The day “\(name)” says \(celsius) °C at \(hour):00, outside what the model answers for"
        + " (\(DayConditions.temperatureRange.lowerBound) to \(DayConditions.temperatureRange.upperBound) °C)."
    case .unknownDay(let name, let nearest):
      "No built-in day is called “\(name)”; the nearest is “\(nearest)”."
    }
  }
}
