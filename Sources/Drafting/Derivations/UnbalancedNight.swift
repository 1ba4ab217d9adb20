public import Findings

/// A place where not as many buses come in at night as go out in the morning.
public struct UnbalancedNight: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "NIGHT"

  /// The place.
  public let place: String
  /// Buses that end their day there.
  public let arriving: Int
  /// Buses that begin their day there.
  public let leaving: Int
  /// The figure `depot.buses` of the place.
  public let buses: Finding

  /// A place by its parts.
  ///
  /// - Precondition: `buses` is the figure `depot.buses`, and the two counts differ.
  public init(place: String, arriving: Int, leaving: Int, buses: Finding) {
    precondition(buses.name == "depot.buses" && arriving != leaving)
    self.place = place
    self.arriving = arriving
    self.leaving = leaving
    self.buses = buses
  }

  /// What the statement is about.
  public var subject: FindingScope { .place(place) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [buses] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let parked = words.count(
      Int(buses.value.number ?? 0), ("buss", "bussar"), ("bus", "buses"))
    let ends = words.count(arriving, ("omlopp slutar", "omlopp slutar"), ("block ends", "blocks end"))
    return words.say(
      "Natten går inte ihop på platsen \(words.name(subject)): \(ends) där och \(leaving) börjar där, och planen räknar med \(parked) på platsen. Det klaras om bussar körs tomma mellan platser eller omloppen läggs om.",
      "The night does not balance at the place \(words.name(subject)): \(ends) there and \(leaving) \(leaving == 1 ? "begins" : "begin") there, and the plan reckons with \(parked) at the place. It is met if buses run empty between places or the blocks are laid otherwise."
    )
  }
}
