public import Findings

/// A line with trips that no bus can drive in the time the timetable gives.
public struct UndrivableLine: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "TIME"

  /// The line.
  public let line: String
  /// The trips, by their identifiers.
  public let trips: [String]
  /// The figure `line.undrivable.share` of the line.
  public let share: Finding

  /// A line by its parts.
  ///
  /// - Precondition: `share` is the figure `line.undrivable.share`, and there is a trip.
  public init(line: String, trips: [String], share: Finding) {
    precondition(share.name == "line.undrivable.share" && !trips.isEmpty)
    self.line = line
    self.trips = trips
    self.share = share
  }

  /// What the statement is about.
  public var subject: FindingScope { .line(line) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [share] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Linje \(words.name(subject)) kan inte köras på angiven tid: \(words.amount(share)) av tidsfönstren kräver högre fart än en buss når på sträckan (tur \(words.list(trips))). Tiderna rättas i tidtabellen innan den bifogas.",
      "Line \(words.name(subject)) cannot be run as timed: \(words.amount(share)) of the time windows ask for more speed than a bus reaches on the way (trip \(words.list(trips))). The times are put right in the timetable before it is annexed."
    )
  }
}
