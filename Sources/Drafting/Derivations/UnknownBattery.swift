public import Findings

/// A vehicle class whose largest battery, which its figures stand on, no maker is known to have, or one alone.
public struct UnknownBattery: CannotDo {
  /// The kind, as part of the uid.
  public static let code = "BATTERY"

  /// From how many makers a demand is open to competition. One that only a single maker can meet favours that maker, which technical
  /// specifications may not do without reason (Directive 2014/25/EU, article 60, paragraphs 2 and 4).
  public static let enoughMakers = 2.0

  /// The vehicle class.
  public let vehicleClass: String
  /// The battery that the study counts with: the figure `battery.market` of the class.
  public let battery: Finding
  /// How many models of the class are known: the figure `market.models` of the class.
  public let models: Finding
  /// How many of them have it: the figure `market.models.largest` of the class.
  public let having: Finding
  /// How many makers they come from: the figure `market.makers.largest` of the class.
  public let makers: Finding
  /// Of how many of them no source says whether they have it: the figure `market.models.unknown` of the class.
  public let unknown: Finding

  /// A class by its parts.
  ///
  /// - Precondition: `battery` is the figure `battery.market`, `models` the figure `market.models`, `having` the figure
  ///   `market.models.largest`, `makers` the figure `market.makers.largest`, `unknown` the figure `market.models.unknown`.
  public init(
    vehicleClass: String, battery: Finding, models: Finding, having: Finding, makers: Finding, unknown: Finding
  ) {
    precondition(
      battery.name == "battery.market" && models.name == "market.models" && having.name == "market.models.largest"
        && makers.name == "market.makers.largest" && unknown.name == "market.models.unknown")
    self.vehicleClass = vehicleClass
    self.battery = battery
    self.models = models
    self.having = having
    self.makers = makers
    self.unknown = unknown
  }

  /// What the statement is about.
  public var subject: FindingScope { .vehicleClass(vehicleClass) }
  /// The figures that show it, the deciding one first.
  public var evidence: [Finding] { [battery, models, having, makers, unknown] }
  /// Both follow from the battery: a bus that nobody is known to sell, or one maker alone, cannot be demanded.
  public var uncitable: [String] { ["range.winter", "battery.usable"] }

  /// What cannot be done, why, and what would help.
  public func sentence(_ words: CannotDoWords) -> String {
    return words.say(
      "Batteriet om \(words.amount(battery)) (brutto) som planen räknar med för \(words.name(subject)) kan inte ligga till grund för ska-krav: \(known(words)). Räckvidd och användbar energi för klassen är räknade med det. Fråga tillverkarna, eller räkna om med ett batteri som finns (battery.largest i studien).",
      "The battery of \(words.amount(battery)) (gross) that the plan counts with for \(words.name(subject)) cannot be the ground of mandatory requirements: \(known(words)). The range and the usable energy of the class are computed with it. Ask the manufacturers, or compute again with a battery that exists (battery.largest in the study)."
    )
  }

  private func known(_ words: CannotDoWords) -> String {
    let (count, open) = (Int(models.value.number ?? 0), Int(unknown.value.number ?? 0))
    let have = Int(having.value.number ?? 0)
    if have > 0 {
      return words.say(
        "bara en tillverkare är känd för att ha det (\(have) av \(count) kända modeller), och ett krav som en ensam kan uppfylla gynnar den",
        "one maker alone is known to have it (\(have) of \(count) known models), and a demand that one alone can meet favours it"
      )
    }
    return switch (count, open) {
    case (0, _): words.say("ingen modell i klassen är känd", "no model of the class is known")
    case (1, 0): words.say("den enda modell som är känd har det inte", "the only model that is known does not have it")
    case (1, _):
      words.say(
        "om den enda modell som är känd säger ingen källa att den har det",
        "of the only model that is known no source says that it has it")
    case (_, 0):
      words.say(
        "ingen av de \(count) modeller som är kända har det", "none of the \(count) models that are known has it")
    case (_, count):
      words.say(
        "om ingen av de \(count) modeller som är kända säger någon källa att den har det",
        "of none of the \(count) models that are known a source says that it has it")
    default:
      words.say(
        "av de \(count) modeller som är kända saknar \(count - open) det, och om \(open) säger ingen källa att de har det",
        "of the \(count) models that are known \(count - open) \(count - open == 1 ? "lacks" : "lack") it, and of \(open) no source says that they have it"
      )
    }
  }
}
