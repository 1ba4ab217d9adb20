/// A time of a service day, in seconds since its start; past midnight it goes on counting, so 25:10:00 is ten past one the next
/// night. GTFS counts from noon minus twelve hours, which is midnight except on the two days a year when clocks change.
public struct ServiceTime: Comparable, CustomStringConvertible, Hashable, Sendable {
  /// Seconds since the start of the service day.
  public let seconds: Int32

  /// A time some seconds after the start of the service day.
  public init(seconds: Int32) { self.seconds = seconds }

  /// A time by hours (may pass 24) and minutes.
  public init(hours: Int, minutes: Int) { seconds = Int32(hours * 3600 + minutes * 60) }

  /// Whether the left time is the earlier.
  public static func < (left: ServiceTime, right: ServiceTime) -> Bool { left.seconds < right.seconds }

  /// The span from `right` to `left`.
  public static func - (left: ServiceTime, right: ServiceTime) -> TimeSpan {
    TimeSpan(seconds: Double(left.seconds) - Double(right.seconds))
  }

  /// Hours and minutes, `25:10`; seconds only where they are not zero.
  public var description: String {
    let (hours, rest) = Int(seconds).quotientAndRemainder(dividingBy: 3600)
    let (minutes, second) = rest.quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text = "\(two(hours)):\(two(minutes))"
    return second == 0 ? text : text + ":\(two(second))"
  }
}
