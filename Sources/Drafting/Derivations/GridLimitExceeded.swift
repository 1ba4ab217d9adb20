public import Findings
internal import Quantities

/// A place where even managed charging asks for more than the grid gives.
public struct GridLimitExceeded: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "GRID"

  /// The place.
  public let place: String
  /// The least peak that charging can be held to: the figure `depot.peak.managed` of the place.
  public let peak: Finding
  /// What the grid gives, in whole kilowatts.
  public let limitKilowatts: Int
  /// Who says so: the grid company's notice, or the study.
  public let limitSource: String

  /// A place by its parts.
  ///
  /// - Precondition: `peak` is the figure `depot.peak.managed` and exceeds the limit.
  public init(place: String, peak: Finding, limitKilowatts: Int, limitSource: String) {
    precondition(peak.name == "depot.peak.managed" && (peak.value.number ?? 0) > Double(limitKilowatts))
    self.place = place
    self.peak = peak
    self.limitKilowatts = limitKilowatts
    self.limitSource = limitSource
  }

  /// What the statement is about.
  public var subject: FindingScope { .place(place) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [peak] }
  /// A power cap above what the grid gives binds nobody.
  public var uncitable: [String] { ["subscribed.power", "depot.peak.managed"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    let limit = "\(NumberStyle(words.language).format(limitKilowatts)) kW"
    return words.say(
      "Platsen \(words.name(subject)) kan inte laddas inom nätgränsen \(limit) (\(limitSource)): även med laststyrning behövs \(words.amount(peak)). Det klaras med större anslutning, batterilager eller bussar på en annan plats.",
      "The place \(words.name(subject)) cannot be charged within the grid limit of \(limit) (\(limitSource)): even managed charging needs \(words.amount(peak)). It is met with a larger connection, storage or buses at another place."
    )
  }
}
