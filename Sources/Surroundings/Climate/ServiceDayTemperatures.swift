public import Quantities

/// The temperatures of one service day at a place, hour by hour.
public struct ServiceDayTemperatures: Equatable, Sendable {
  /// The service day.
  public let date: CalendarDate
  /// °C at each whole hour of the service, the first at `hours.lowerBound`.
  public let celsius: [Double]
  /// The whole hours of service that the readings stand for.
  public let hours: Range<Int>
  /// How many of them were filled in between readings.
  public let filledHours: Int

  /// Mean over the hours of service.
  public var mean: Temperature { Temperature(celsius: celsius.reduce(0, +) / Double(celsius.count)) }
  /// The coldest hour.
  public var coldest: Temperature { Temperature(celsius: celsius.min() ?? 0) }

  /// A reading for each of 24 hours of local time, 00 to 23: what follows midnight comes from the night after the day, and an hour
  /// outside the service takes the nearest service hour's.
  public var hourlyOfDay: [Temperature] {
    (0..<24).map { hour in
      let wanted = hours.contains(hour + 24) && hour < hours.lowerBound ? hour + 24 : hour
      let held = min(max(wanted, hours.lowerBound), hours.upperBound - 1)
      return Temperature(celsius: celsius[held - hours.lowerBound])
    }
  }
}
