public import Findings

/// A line with a trip that takes more than a full battery gives.
public struct TripTooLong: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "TRIP-ENERGY"

  /// The line.
  public let line: String
  /// What its hardest trip takes: the figure `energy.trip.worst` of the line.
  public let trip: Finding
  /// What the largest battery gives: the figure `battery.usable` of the vehicle class.
  public let usable: Finding

  /// A line by its parts.
  ///
  /// - Precondition: `trip` is the figure `energy.trip.worst`, `usable` the figure `battery.usable`.
  public init(line: String, trip: Finding, usable: Finding) {
    precondition(trip.name == "energy.trip.worst" && usable.name == "battery.usable")
    self.line = line
    self.trip = trip
    self.usable = usable
  }

  /// What the statement is about.
  public var subject: FindingScope { .line(line) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [trip, usable] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Linje \(words.name(subject)) kan inte köras på batteri med den värme som är vald: den tyngsta turen tar \(words.amount(trip)) dimensionerande dygn, mer än vad det största batteriet ger (\(words.amount(usable)) i klassens medel). Den behöver laddning under turen, bränslevärme eller annat drivmedel.",
      "Line \(words.name(subject)) cannot be run on batteries with the heating chosen: its hardest trip takes \(words.amount(trip)) on a design day, more than the largest battery gives (\(words.amount(usable)) on the class's average). It needs charging on the way, fuel heat or another power source."
    )
  }
}
