public import Findings

/// A year of weather that nobody measured.
public struct SyntheticYear: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "CLIMATE-YEAR"

  /// The place whose monthly means it is made from.
  public let place: String
  /// The figure `energy.year`.
  public let energy: Finding
  /// The figures that hang on the year and so cannot be cited.
  public var uncitable: [String] {
    [
      "energy.year", "consumption.winter", "temperature.year", "temperature.winter", "heater.fuel.year",
      "heater.fuel.winter", "heater.emission.hvo.year", "heater.emission.hvo.winter", "heater.emission.diesel.year",
      "heater.emission.diesel.winter", "battery.need.p99", "battery.margin", "block.energy.p99", "line.energy.p99",
      "energy.trip.p99", "block.days.short.winter", "consumption.winter.p90",
    ]
  }

  /// A statement on a synthetic year.
  ///
  /// - Precondition: `energy` is the figure `energy.year`.
  public init(place: String, energy: Finding) {
    precondition(energy.name == "energy.year")
    self.place = place
    self.energy = energy
  }

  /// What the statement is about.
  public var subject: FindingScope { energy.scope }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [energy] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Årets el (\(words.amount(energy))) och medel för december–februari vilar på ett år som är konstruerat ur månadsmedel för \(place) och inte uppmätt, och så gör allt som dras ur det, som batteriet för 99 trafikdygn av 100: talen visar storleksordning och kan inte åberopas i ska-krav. Uppmätta timvärden från väderstationer ersätter det före publicering.",
      "The electricity of the year (\(words.amount(energy))) and the mean of December to February rest on a year that is made up from monthly means of \(place) and not measured, and so does all that is drawn from it, such as the battery for 99 service days of 100: the figures show the order of magnitude and cannot be cited in mandatory requirements. Measured hourly values of weather stations replace it before publication."
    )
  }
}
