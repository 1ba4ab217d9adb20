public import Findings

/// A place whose buses cannot take in, during their stay, what the next day needs.
public struct PlaceUnmetCharge: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "CHARGE-TIME"

  /// The place.
  public let place: String
  /// How many buses leave without enough.
  public let busCount: Int
  /// The figure `depot.unmet` of the place.
  public let unmet: Finding
  /// The figure `bay.power` of the place.
  public let bayPower: Finding

  /// A place by its parts.
  ///
  /// - Precondition: `unmet` is the figure `depot.unmet` and `bayPower` the figure `bay.power`.
  public init(place: String, busCount: Int, unmet: Finding, bayPower: Finding) {
    precondition(unmet.name == "depot.unmet" && bayPower.name == "bay.power")
    self.place = place
    self.busCount = busCount
    self.unmet = unmet
    self.bayPower = bayPower
  }

  /// What the statement is about.
  public var subject: FindingScope { .place(place) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [unmet, bayPower] }
  /// A power that does not suffice is not demanded, nor a cap computed with it.
  public var uncitable: [String] { ["bay.power", "subscribed.power"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let buses = words.count(busCount, ("buss", "bussar"), ("bus", "buses"))
    return words.say(
      "På platsen \(words.name(subject)) hinner \(buses) inte ladda under uppställningen: med \(words.amount(bayPower)) per laddplats saknas \(words.amount(unmet)) ett dimensionerande dygn. Det klaras med högre effekt, längre uppställning eller fler bussar.",
      "At the place \(words.name(subject)), \(buses) cannot charge enough during the stay: with \(words.amount(bayPower)) for each bay \(words.amount(unmet)) are lacking on a design day. It is met with more power, a longer stay or more buses."
    )
  }
}
