public import Findings

/// A design day that nobody measured.
public struct SyntheticClimate: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "CLIMATE"

  /// The file of the design day, by name.
  public let file: String
  /// The figure `temperature.design`.
  public let temperature: Finding
  /// The figures that hang on the day and so cannot be cited.
  public let uncitable: [String]

  /// A statement on a design day.
  ///
  /// - Precondition: `temperature` is the figure `temperature.design`.
  public init(file: String, temperature: Finding, uncitable: [String]) {
    precondition(temperature.name == "temperature.design")
    self.file = file
    self.temperature = temperature
    self.uncitable = uncitable
  }

  /// What the statement is about.
  public var subject: FindingScope { temperature.scope }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [temperature] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    words.say(
      "Det dimensionerande dygnet (\(file), medeltemperatur \(words.amount(temperature))) är konstruerat och inte uppmätt, så de uppgifter som vilar på det visar storleksordning. Uppmätta timvärden från närmaste väderstation ersätter det före publicering.",
      "The design day (\(file), mean temperature \(words.amount(temperature))) is constructed and not measured, so the figures that rest on it show the order of magnitude. Measured hourly values of the nearest weather station replace it before publication."
    )
  }
}
