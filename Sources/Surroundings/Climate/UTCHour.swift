public import Quantities

/// A whole hour of universal time, counted from 1970-01-01T00Z.
public struct UTCHour: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// Hours since 1970-01-01T00Z.
  public let number: Int

  /// An hour by its number.
  public init(number: Int) { self.number = number }

  /// An hour by its date and its hour of day, 0 to 23, both universal.
  public init(_ date: CalendarDate, hour: Int) { number = Int(date.dayNumber) * 24 + hour }

  /// The date in universal time.
  public var date: CalendarDate { CalendarDate(dayNumber: Int32(number >= 0 ? number / 24 : (number - 23) / 24)) }
  /// The hour of that date, 0 to 23.
  public var hour: Int { number - Int(date.dayNumber) * 24 }

  /// ISO 8601 to the hour: `2024-01-05T09Z`.
  public var description: String { "\(date)T\(hour < 10 ? "0" : "")\(hour)Z" }

  /// Whether the left hour is the earlier.
  public static func < (left: UTCHour, right: UTCHour) -> Bool { left.number < right.number }
}
